import { Kysely, type SqliteDatabase } from 'kysely';
import type { Engine } from './engine.ts';
import { noNeighbours } from './neighbours.ts';
import type { Schema } from './schema.ts';
import { emptyLog, makeSqliteDialect } from './sqlite-dialect.ts';

/** A database file, which one assistant has to itself. */
export function sqliteEngine(database: SqliteDatabase): Engine {
  const query = new Kysely<Schema>({ dialect: makeSqliteDialect(database) });
  return {
    query,
    neighbours: noNeighbours,
    unitsAtOnce: 500,
    tidy: async () => {
      await query.executeQuery(emptyLog);
    },
    reachable: () => true,
    wasAway: () => false,
  };
}
