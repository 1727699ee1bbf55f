import type { Reply } from '../conversation/reply.ts';
import type { Language } from '../language/languages.ts';
import type { Unit } from '../storage/committer.ts';
import { nextSequence } from '../storage/sequence.ts';
import { readReply } from './take-reply.ts';
import { untried } from './untried.ts';

/** After the replies of its turn and its e-mails. */
const POSITION = 2_000;

interface Told {
  /** The e-mail's row. */
  readonly mailId: string;
  readonly reply: (language: Language) => Reply;
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Puts the news that an e-mail was given up into the conversation it came from, in the language spoken there. A person
 * who was erased meanwhile is not told.
 */
export function tellMailFailed({ mailId, reply, now, newId }: Told): Unit<void> {
  return async (transaction) => {
    const origin = await transaction
      .selectFrom('outbox')
      .innerJoin('inbox', 'inbox.event_key', 'outbox.event_key')
      .select([
        'inbox.event_key',
        'inbox.platform',
        'inbox.conversation_key',
        'inbox.person_key',
        'inbox.address',
      ])
      .where('outbox.id', '=', mailId)
      .where('inbox.person_key', 'is not', null)
      .executeTakeFirst();
    if (origin === undefined) return;
    const answered = await transaction
      .selectFrom('outbox')
      .select('reply')
      .where('event_key', '=', origin.event_key)
      .where('platform', '<>', 'email')
      .orderBy('position')
      .executeTakeFirst();
    await transaction
      .insertInto('outbox')
      .values({
        ...origin,
        id: newId(),
        sequence: await nextSequence(transaction),
        position: POSITION,
        reply: JSON.stringify(reply(readReply(answered?.reply ?? null)?.language ?? 'nb')),
        ...untried,
        blank_when_sent: 0,
        created_at: now,
      })
      .onConflict((conflict) => conflict.columns(['event_key', 'position']).doNothing())
      .execute();
  };
}
