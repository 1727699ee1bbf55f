import { setTimeout as sleep } from 'node:timers/promises';
import type { Unit } from '../storage/committer.ts';
import { DatabaseAway } from '../storage/failures.ts';
import type { DeliveryParts } from './parts.ts';

const PAUSE_MS = 500;

/**
 * Writes, and while the database is away tries again until it is back: what a turn decided is not thrown away because a server
 * is restarted. Any other failure is thrown.
 */
export async function writeAtLast<T>(
  { database, report }: Pick<DeliveryParts, 'database' | 'report'>,
  unit: Unit<T>,
): Promise<T> {
  for (let told = false; ; told = true)
    try {
      return await database.write(unit);
    } catch (cause) {
      if (!(cause instanceof DatabaseAway)) throw cause;
      if (!told) report({ type: 'storage-failed', cause });
      await sleep(PAUSE_MS, undefined, { ref: false });
    }
}
