import type { Unit } from '../storage/committer.ts';

/**
 * Frees what processes that died had in work. Only for an assistant that knows itself to be the only one.
 *
 * @param before leases that end later are not theirs
 */
export function freeLeases(before: number): Unit<void> {
  return async (transaction) => {
    await transaction
      .updateTable('inbox')
      .set({ lease_until: 0 })
      .where('state', '=', 'waiting')
      .where('lease_until', '>', 0)
      .where('lease_until', '<', before)
      .execute();
    await transaction
      .updateTable('outbox')
      .set({ lease_until: 0 })
      .where('state', '=', 'sending')
      .where('lease_until', '>', 0)
      .where('lease_until', '<', before)
      .execute();
  };
}
