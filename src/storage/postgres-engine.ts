import { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { openPool } from './postgres-client.ts';
import { makePostgresDialect } from './postgres-dialect.ts';
import { makePostgresNeighbours } from './postgres-neighbours.ts';
import { nameStatements } from './postgres-statements.ts';
import type { Schema } from './schema.ts';

/** A PostgreSQL server, by its address. Several processes may work on it. */
export function postgresEngine(url: string, pool = nameStatements(openPool(url))): Engine {
  const neighbours = makePostgresNeighbours(url);
  let answered = true;
  let wasAway = false;
  const note = (now: boolean) => {
    answered = now;
    wasAway ||= !now;
  };
  return {
    query: new Kysely<Schema>({ dialect: makePostgresDialect(pool, note) }),
    neighbours,
    // Each goes to the server and back a few times, while other processes wait.
    unitsAtOnce: 100,
    // What was deleted is overwritten by the server's own vacuum, in its own time.
    tidy: async () => {},
    // One broken connection is not a server that is away.
    reachable: () => answered || neighbours.connected(),
    wasAway: () => {
      const was = wasAway;
      wasAway = false;
      return was;
    },
  };
}
