import type { StoredAboutPerson } from '../conversation/services.ts';
import { closedStatuses } from '../requests/store-anonymous.ts';
import type { Query } from '../storage/schema.ts';
import { defaultDeliverySettings } from './settings.ts';

/** What is stored about a person, in counts. */
export async function readStored(
  query: Query,
  personKey: string,
  retentionDays: number,
): Promise<StoredAboutPerson> {
  const messages = await query
    .selectFrom('inbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_key', '=', personKey)
    .where('message', 'is not', null)
    .executeTakeFirstOrThrow();
  const requests = await query
    .selectFrom('requests')
    .select(['reference', 'status'])
    .where('person_key', '=', personKey)
    .orderBy('created_at')
    .execute();
  return {
    messages: Number(messages.count),
    questions: await countOf(query, 'questions', personKey),
    unanswered: await countOf(query, 'unanswered', personKey),
    judgements: await countOf(query, 'feedback', personKey),
    requests: requests.map(({ reference, status }) => ({
      reference,
      open: !closedStatuses.some((closed) => closed === status),
    })),
    retentionDays,
    feedbackDays: defaultDeliverySettings.feedbackDays,
  };
}

async function countOf(
  query: Query,
  table: 'questions' | 'unanswered' | 'feedback',
  personKey: string,
): Promise<number> {
  const { count } = await query
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_key', '=', personKey)
    .executeTakeFirstOrThrow();
  return Number(count);
}
