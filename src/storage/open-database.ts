import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { type CommitterOptions, makeCommitter, type Write } from './committer.ts';
import { migrate } from './migrate.ts';
import type { Query, Schema } from './schema.ts';
import { emptyLog, makeSqliteDialect, openSqlite } from './sqlite-dialect.ts';

export interface Database {
  /** For reading. Whatever is written goes by `write`. */
  readonly query: Query;
  readonly write: Write;
  /** Lets no word that was deleted stay readable in the files of the database. */
  tidy(): Promise<void>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/**
 * Opens the database, makes it when there is none, and brings its tables up to date. Several processes may have it open.
 *
 * @example const database = await openDatabase('/srv/assistant/data/assistant.db')
 * @throws MigrationFailure, or the reason why the file cannot be opened
 */
export async function openDatabase(file: string, options?: CommitterOptions): Promise<Database> {
  await mkdir(dirname(file), { recursive: true });
  return useDatabase(new Kysely<Schema>({ dialect: makeSqliteDialect(openSqlite(file)) }), options);
}

/** The same for a connection that somebody else made. */
export async function useDatabase(query: Query, options?: CommitterOptions): Promise<Database> {
  await migrate(query);
  const committer = makeCommitter(query, options);
  return {
    query,
    write: committer.write,
    tidy: async () => {
      await query.executeQuery(emptyLog);
    },
    close: async () => {
      await committer.settled();
      await query.destroy();
    },
  };
}
