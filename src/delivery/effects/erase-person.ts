import { activityRequestSchema } from '../../requests/request.ts';
import { anonymiseRequest, closedStatuses } from '../../requests/store-anonymous.ts';
import { addRequestEvent } from '../../requests/store-request-event.ts';
import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/**
 * Erases a person: what is remembered, the words of their messages, of replies to them, of questions and feedback.
 * Open requests are withdrawn, or kept with their name until they are closed. Of closed ones a count stays.
 */
export async function erasePerson(
  transaction: Transaction,
  { withdrawRequests }: EffectOf<'erase-person'>,
  context: EffectContext,
): Promise<void> {
  const { personKey } = context.taken;
  await transaction.deleteFrom('people').where('person_key', '=', personKey).execute();
  await transaction.deleteFrom('sessions').where('person_key', '=', personKey).execute();
  await eraseMessages(transaction, personKey);
  await eraseReplies(transaction, personKey);
  await eraseQuestions(transaction, personKey);
  if (withdrawRequests) await withdrawOpenRequests(transaction, context);
  await eraseRequests(transaction, personKey);
}

const blank = { person_key: null, address: null, conversation_key: '' };

async function eraseMessages(transaction: Transaction, personKey: string): Promise<void> {
  await transaction
    .updateTable('inbox')
    .set({ ...blank, message: null })
    .where('person_key', '=', personKey)
    .where('state', '<>', 'waiting')
    .execute();
  // What waits came after the wish. A turn that already read the old session is overtaken, and begins anew.
  await transaction
    .updateTable('inbox')
    .set((set) => ({ lease: set('lease', '+', 1), lease_until: 0 }))
    .where('person_key', '=', personKey)
    .where('state', '=', 'waiting')
    .execute();
}

async function eraseReplies(transaction: Transaction, personKey: string): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ ...blank, reply: null })
    .where('person_key', '=', personKey)
    .where('state', 'in', ['sent', 'dead'])
    .execute();
  await transaction
    .updateTable('outbox')
    .set({ blank_when_sent: 1 })
    .where('person_key', '=', personKey)
    .execute();
}

async function eraseQuestions(transaction: Transaction, personKey: string): Promise<void> {
  await transaction
    .updateTable('questions')
    .set({ person_key: null, question: null, answer: null, state: 'withdrawn' })
    .where('person_key', '=', personKey)
    .execute();
  await transaction
    .updateTable('unanswered')
    .set({ person_key: null, question: null })
    .where('person_key', '=', personKey)
    .execute();
  await transaction
    .updateTable('feedback')
    .set({ person_key: null, comment: null })
    .where('person_key', '=', personKey)
    .execute();
}

async function withdrawOpenRequests(transaction: Transaction, context: EffectContext): Promise<void> {
  const open = await transaction
    .selectFrom('requests')
    .select(['id', 'request'])
    .where('person_key', '=', context.taken.personKey)
    .where('status', 'not in', closedStatuses)
    .execute();
  for (const row of open) await withdrawRequest(transaction, row, context);
}

async function withdrawRequest(
  transaction: Transaction,
  row: { readonly id: string; readonly request: string },
  { now, newId }: EffectContext,
): Promise<void> {
  const request = { ...activityRequestSchema.parse(JSON.parse(row.request)), status: 'cancelled' as const };
  await transaction
    .updateTable('requests')
    .set({ status: 'cancelled', request: JSON.stringify(request), updated_at: now })
    .where('id', '=', row.id)
    .execute();
  await addRequestEvent(transaction, {
    id: newId(),
    requestId: row.id,
    change: 'withdrawn',
    request,
    at: now,
  });
}

async function eraseRequests(transaction: Transaction, personKey: string): Promise<void> {
  const closed = await transaction
    .selectFrom('requests')
    .select(['id', 'request'])
    .where('person_key', '=', personKey)
    .where('status', 'in', closedStatuses)
    .execute();
  for (const row of closed) await anonymiseRequest(transaction, row);
  await transaction
    .updateTable('requests')
    .set({ erase_when_closed: 1 })
    .where('person_key', '=', personKey)
    .execute();
}
