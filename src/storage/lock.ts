import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';

/** Another assistant already works in the folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  readonly folder: string;

  constructor(folder: string) {
    super(`Another assistant already runs in ${folder}.`);
    this.folder = folder;
  }
}

export interface Lock {
  release(): void;
}

// A connection that nobody refers to any more is closed by the garbage collector, and the lock with it.
const held = new Set<Libsql.Database>();

/**
 * Keeps a second assistant out of a data folder. The operating system frees the lock with the process, however it ends.
 *
 * @throws AlreadyRunning
 */
export function takeLock(folder: string): Lock {
  mkdirSync(folder, { recursive: true });
  const database = new Libsql(join(folder, 'assistant.lock'), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      throw new AlreadyRunning(folder);
    throw error;
  }
  held.add(database);
  return {
    release: () => {
      held.delete(database);
      database.close();
    },
  };
}
