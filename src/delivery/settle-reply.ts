import type { Unit } from '../storage/committer.ts';
import type { TakenReply } from './take-reply.ts';

/** What came of an attempt to send a reply. */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'dead'; readonly failure: string }
  | {
      readonly state: 'waiting';
      readonly failure: string;
      readonly notBefore: number;
      /** It may have arrived. */
      readonly unknown: boolean;
    };

/** Writes down what came of an attempt. */
export function settleReply(taken: TakenReply, outcome: Outcome, now: number): Unit<void> {
  return async (transaction) => {
    await transaction
      .updateTable('outbox')
      .set({ lease_until: 0, ...columns(taken, outcome, now) })
      .where('id', '=', taken.id)
      .where('state', '=', 'sending')
      .where('attempt', '=', taken.attempt)
      .execute();
  };
}

function columns(taken: TakenReply, outcome: Outcome, now: number) {
  if (outcome.state === 'sent') return { state: outcome.state, settled_at: now };
  const { state, failure } = outcome;
  if (state === 'dead') return { state, failure, settled_at: now };
  const unknowns = taken.unknowns + (outcome.unknown ? 1 : 0);
  return { state, failure, not_before: outcome.notBefore, unknowns };
}
