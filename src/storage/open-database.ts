import type { DatabaseAddress } from './address.ts';
import { makeCommitter, type Write } from './committer.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { openEngine } from './open-engine.ts';

/** About as long as a common disk needs for an fsync. */
const GATHER_MS = 2;

/** `query` is for reading; whatever is written goes by `write`. */
export interface Database extends Engine {
  readonly write: Write;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/**
 * Opens the database, makes it when there is none, and brings its tables up to date. Several processes may have it open.
 *
 * @example const database = await openDatabase({ kind: 'sqlite', file: '/srv/assistant/data/assistant.db' })
 * @throws MigrationFailure, or the reason why it cannot be opened
 */
export async function openDatabase(address: DatabaseAddress): Promise<Database> {
  return useDatabase(await openEngine(address));
}

/** The same for an engine that somebody else made. */
export async function useDatabase(engine: Engine): Promise<Database> {
  const { query } = engine;
  try {
    await migrate(query);
  } catch (error) {
    await query.destroy();
    throw error;
  }
  const committer = makeCommitter(query, { gatherMs: GATHER_MS, maxUnits: engine.unitsAtOnce });
  return {
    ...engine,
    write: committer.write,
    close: async () => {
      await committer.settled();
      await query.destroy();
    },
  };
}
