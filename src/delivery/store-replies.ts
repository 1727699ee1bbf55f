import type { Reply } from '../conversation/reply.ts';
import type { Transaction } from '../storage/schema.ts';
import { nextSequence } from '../storage/sequence.ts';
import type { TakenMessage } from './take-message.ts';
import { untried } from './untried.ts';

interface Given {
  readonly taken: TakenMessage;
  readonly blankWhenSent: boolean;
  readonly now: number;
  readonly newId: () => string;
}

/** Writes the outbox rows of a message's replies, in their order. */
export async function storeReplies(
  transaction: Transaction,
  replies: readonly Reply[],
  { taken, blankWhenSent, now, newId }: Given,
): Promise<void> {
  for (const [position, reply] of replies.entries())
    await transaction
      .insertInto('outbox')
      .values({
        id: newId(),
        sequence: await nextSequence(transaction),
        event_key: taken.eventKey,
        position,
        platform: taken.message.platform,
        conversation_key: taken.conversationKey,
        person_key: taken.personKey,
        reply: JSON.stringify(reply),
        address: taken.address,
        ...untried,
        blank_when_sent: blankWhenSent ? 1 : 0,
        created_at: now,
      })
      .execute();
}
