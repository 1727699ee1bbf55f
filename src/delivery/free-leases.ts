import type { Unit } from '../storage/committer.ts';

/** Frees what a process that died had in work. Only for the one assistant that holds the lock of the data folder. */
export const freeLeases: Unit<void> = async (transaction) => {
  await transaction
    .updateTable('inbox')
    .set({ lease_until: 0 })
    .where('state', '=', 'waiting')
    .where('lease_until', '>', 0)
    .execute();
  await transaction
    .updateTable('outbox')
    .set({ lease_until: 0 })
    .where('state', '=', 'sending')
    .where('lease_until', '>', 0)
    .execute();
};
