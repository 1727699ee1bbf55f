import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import { DatabaseAway } from './failures.ts';
import { postgresFailure } from './postgres-failure.ts';
import { storable } from './storable.ts';

/** Any number will do, as long as every version of the assistant takes the same. */
const WRITE_LOCK = 4_907_260_301;

/** Told after each statement whether the server answered. */
export type Note = (answered: boolean) => void;

/**
 * Kysely's own PostgreSQL, but a transaction takes the one write lock of the database at its start, as on SQLite: writers
 * come one after the other, the numbers of `nextSequence` rise in the order of commits, and no two can wait for each other.
 */
export function makePostgresDialect(pool: PostgresPool, note: Note = () => {}): Dialect {
  const config: PostgresDialectConfig = { pool: guardPool(pool, note) };
  const dialect = new PostgresDialect(config);
  return {
    createDriver: () => new OneWriterDriver(config),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (query) => dialect.createIntrospector(query),
  };
}

/** Kysely types it as any connection at the beginning of a transaction, and as its own at the end. */
type OwnConnection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class OneWriterDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; select pg_advisory_xact_lock(${WRITE_LOCK})`));
    } catch (reason) {
      // It has begun, but has not got the lock. A rollback that fails makes the connection be thrown away.
      await this.rollbackTransaction(connection as OwnConnection).catch(() => {});
      throw reason;
    }
  }
}

function guardPool(pool: PostgresPool, note: Note): PostgresPool {
  return {
    connect: async () => {
      try {
        return guardClient(await pool.connect(), note);
      } catch (cause) {
        note(false);
        throw postgresFailure(cause);
      }
    },
    end: () => pool.end(),
  };
}

/** Everything that goes in can be stored, and every failure says by its type what it means. */
function guardClient(client: PostgresPoolClient, note: Note): PostgresPoolClient {
  let broken = false;
  async function query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    // Kysely asks for its own tables with booleans, which PostgreSQL knows.
    const values = parameters.map((value) => (typeof value === 'boolean' ? value : storable(value)));
    try {
      const result = await client.query<Row>(text, values);
      note(true);
      return result;
    } catch (cause) {
      const failure = postgresFailure(cause);
      broken ||= failure instanceof DatabaseAway;
      note(!(failure instanceof DatabaseAway));
      throw failure;
    }
  }
  return {
    query: query as PostgresPoolClient['query'], // without the form that takes a cursor: rows are never streamed
    release: (destroy) => client.release(destroy || broken),
  };
}
