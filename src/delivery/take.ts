import type { Unit } from '../storage/committer.ts';
import type { DeliveryParts } from './parts.ts';

/** Longer than a process needs to write down what it did while the database was away. */
const GRACE_MS = 5_000;

/**
 * Writes a unit that takes something under a lease. After the database was away, leases that ran out meanwhile are made to last
 * a little longer first: whoever holds one could neither renew it nor write that the work is done.
 */
export function take<T>({ database, clock }: DeliveryParts, unit: Unit<T>): Promise<T> {
  if (!database.wasAway()) return database.write(unit);
  const extended = database.write(extendLeases(clock.now() + GRACE_MS));
  const taken = database.write(unit); // committed after it, or with it
  return Promise.all([taken, extended]).then(([value]) => value);
}

function extendLeases(until: number): Unit<void> {
  return async (transaction) => {
    await transaction
      .updateTable('inbox')
      .set({ lease_until: until })
      .where('state', '=', 'waiting')
      .where('lease_until', '>', 0)
      .where('lease_until', '<', until)
      .execute();
    await transaction
      .updateTable('outbox')
      .set({ lease_until: until })
      .where('state', '=', 'sending')
      .where('lease_until', '>', 0)
      .where('lease_until', '<', until)
      .execute();
  };
}
