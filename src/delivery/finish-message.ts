import { sessionKey } from '../conversation/person.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Trace, Turn } from '../conversation/turn.ts';
import type { Unit } from '../storage/committer.ts';
import type { Transaction } from '../storage/schema.ts';
import { applyEffect } from './effects/apply-effect.ts';
import { storeReplies } from './store-replies.ts';
import type { TakenMessage } from './take-message.ts';

/** `overtaken`: another process has taken the message meanwhile; nothing was written. */
export type Finish = 'written' | 'overtaken';

interface Given {
  readonly now: number;
  readonly newId: () => string;
}

/** Writes what a turn decided: the session, its effects, its replies, and that the message is done. All or nothing. */
export function finishMessage(taken: TakenMessage, turn: Turn, given: Given): Unit<Finish> {
  const erased = turn.effects.some(({ type }) => type === 'erase-person');
  return async (transaction) => {
    if (!(await settle(transaction, taken, { state: 'done', trace: turn.trace, failure: null, ...given })))
      return 'overtaken';
    if (!erased) await storeSession(transaction, taken, turn, given.now);
    for (const effect of turn.effects) await applyEffect(transaction, effect, { taken, ...given });
    await storeReplies(transaction, turn.replies, { taken, blankWhenSent: erased, ...given });
    return 'written';
  };
}

/** Gives a message up: it is marked failed, and the person is told. */
export function giveUpMessage(
  taken: TakenMessage,
  apology: Reply,
  given: Given & { failure: string },
): Unit<Finish> {
  return async (transaction) => {
    if (!(await settle(transaction, taken, { state: 'failed', trace: null, ...given }))) return 'overtaken';
    await storeReplies(transaction, [apology], { taken, blankWhenSent: false, ...given });
    return 'written';
  };
}

interface Settlement {
  readonly state: 'done' | 'failed';
  readonly trace: Trace | null;
  readonly failure: string | null;
  readonly now: number;
}

async function settle(
  transaction: Transaction,
  taken: TakenMessage,
  { state, trace, failure, now }: Settlement,
): Promise<boolean> {
  const result = await transaction
    .updateTable('inbox')
    .set({ state, failure, done_at: now, lease_until: 0, trace: trace && JSON.stringify(trace) })
    .where('event_key', '=', taken.eventKey)
    .where('lease', '=', taken.lease)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

async function storeSession(
  transaction: Transaction,
  taken: TakenMessage,
  turn: Turn,
  now: number,
): Promise<void> {
  const session = JSON.stringify(turn.session);
  await transaction
    .insertInto('sessions')
    .values({ session_key: sessionKey(taken.message), person_key: taken.personKey, session, updated_at: now })
    .onConflict((conflict) => conflict.column('session_key').doUpdateSet({ session, updated_at: now }))
    .execute();
}
