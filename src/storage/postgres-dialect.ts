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

/**
 * Kysely's own PostgreSQL, but a transaction takes the one write lock of the database at its start, as on SQLite: writers
 * come one after the other, the numbers of `nextSequence` rise in the order of commits, and no two can wait for each other.
 */
export function makePostgresDialect(pool: PostgresPool): Dialect {
  const config: PostgresDialectConfig = { pool: guardPool(pool) };
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

function guardPool(pool: PostgresPool): PostgresPool {
  return {
    connect: async () => {
      try {
        return guardClient(await pool.connect());
      } catch (cause) {
        throw postgresFailure(cause);
      }
    },
    end: () => pool.end(),
  };
}

/** Everything that goes in can be stored, and every failure says by its type what it means. */
function guardClient(client: PostgresPoolClient): PostgresPoolClient {
  let broken = false;
  async function query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    // Kysely asks for its own tables with booleans, which PostgreSQL knows.
    const values = parameters.map((value) => (typeof value === 'boolean' ? value : storable(value)));
    try {
      return await client.query<Row>(text, values);
    } catch (cause) {
      const failure = postgresFailure(cause);
      broken ||= failure instanceof DatabaseAway;
      throw failure;
    }
  }
  return {
    query: query as PostgresPoolClient['query'], // without the form that takes a cursor: rows are never streamed
    release: (destroy) => client.release(destroy || broken),
  };
}
