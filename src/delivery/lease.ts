import type { Unit } from '../storage/committer.ts';
import type { TakenMessage } from './take-message.ts';

/** Lets go of a message, to be taken again. Not counted as a try when the assistant only stops. */
export function releaseMessage(
  taken: TakenMessage,
  { notBefore, counted }: { readonly notBefore: number; readonly counted: boolean },
): Unit<void> {
  return async (transaction) => {
    await transaction
      .updateTable('inbox')
      .set({
        lease: taken.lease + 1,
        lease_until: 0,
        not_before: notBefore,
        attempt: counted ? taken.attempt : taken.attempt - 1,
      })
      .where('event_key', '=', taken.eventKey)
      .where('lease', '=', taken.lease)
      .where('state', '=', 'waiting')
      .execute();
  };
}

/** Makes a lease last longer, unless it was lost. */
export function renewLease(taken: TakenMessage, until: number): Unit<void> {
  return async (transaction) => {
    await transaction
      .updateTable('inbox')
      .set({ lease_until: until })
      .where('event_key', '=', taken.eventKey)
      .where('lease', '=', taken.lease)
      .where('state', '=', 'waiting')
      .execute();
  };
}
