import type { Transaction } from '../../storage/schema.ts';
import { nextSequence } from '../../storage/sequence.ts';
import { untried } from '../untried.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** E-mails of a turn are numbered from here, after its replies: a turn never has so many. */
const FIRST_POSITION = 1_000;

/** Puts an e-mail into the outbox. To one address, e-mails go out in order. */
export async function queueMail(
  transaction: Transaction,
  { mail }: EffectOf<'send-mail'>,
  { taken, now, newId }: EffectContext,
): Promise<void> {
  const { count } = await transaction
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('event_key', '=', taken.eventKey)
    .where('platform', '=', 'email')
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('outbox')
    .values({
      id: newId(),
      sequence: await nextSequence(transaction),
      event_key: taken.eventKey,
      position: FIRST_POSITION + Number(count),
      platform: 'email',
      conversation_key: JSON.stringify(['email', mail.to.email]),
      person_key: taken.personKey,
      reply: JSON.stringify(mail),
      address: null,
      ...untried,
      blank_when_sent: 0,
      created_at: now,
    })
    .execute();
}
