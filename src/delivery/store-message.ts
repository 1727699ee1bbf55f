import { withoutIdentityNumbers } from '../conversation/identity-numbers.ts';
import type { Message } from '../conversation/message.ts';
import { conversationKey, personKey } from '../conversation/person.ts';
import { withoutSensitiveMatters } from '../conversation/sensitive-matters.ts';
import type { Unit } from '../storage/committer.ts';
import { nextSequence } from '../storage/sequence.ts';
import { eventKey } from './keys.ts';

/** Writes the inbox row of a message, without identity numbers and what is sensitive, unless its event is known already. */
export function storeMessage(
  message: Message,
  address: string | null,
  now: number,
): Unit<'accepted' | 'repeat'> {
  const key = eventKey(message);
  return async (transaction) => {
    const inserted = await transaction
      .insertInto('inbox')
      .values({
        event_key: key,
        sequence: await nextSequence(transaction),
        platform: message.platform,
        conversation_key: conversationKey(message),
        person_key: personKey(message),
        message: JSON.stringify(withoutSensitiveMatters(withoutIdentityNumbers(message))),
        address,
        state: 'waiting',
        lease: 0,
        lease_until: 0,
        attempt: 0,
        not_before: 0,
        failure: null,
        trace: null,
        received_at: now,
        done_at: null,
      })
      .onConflict((conflict) => conflict.column('event_key').doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 0n ? 'repeat' : 'accepted';
  };
}
