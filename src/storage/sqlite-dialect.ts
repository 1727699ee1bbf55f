import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import Libsql from 'libsql';
import { storable } from './storable.ts';

// All that only SQLite knows stands in this file.

/** How long a write waits for another process, such as `npm run requests` beside the assistant. */
const BUSY_TIMEOUT_MS = 5_000;

const MAX_STATEMENTS = 200;

/** Opens a database file. What was committed survives a power cut; what was deleted is overwritten. */
export function openSqlite(file: string): SqliteDatabase {
  const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  for (const setting of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'secure_delete=ON'])
    database.pragma(setting);
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => remember(prepared, sql, () => guard(database.prepare(sql))),
  };
}

/** Kysely's own SQLite, but a transaction takes the write lock at its start: it never fails half-way on another writer. */
export function makeSqliteDialect(database: SqliteDatabase): Dialect {
  const config: SqliteDialectConfig = { database };
  const dialect = new SqliteDialect(config);
  return {
    createDriver: () => new ImmediateDriver(config),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (query) => dialect.createIntrospector(query),
  };
}

/** Moves all that lies in the write-ahead log into the database file, so that no deleted word stays readable there. */
export const emptyLog = CompiledQuery.raw('pragma wal_checkpoint(truncate)');

/** Tables are made in a transaction too: a process that dies in a migration leaves nothing half-made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  const oldest = cache.size >= MAX_STATEMENTS ? cache.keys().next() : null;
  if (oldest?.done === false) cache.delete(oldest.value);
  cache.set(key, made);
  return made;
}

function guard(statement: Libsql.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters.map(storable)),
    run: (parameters) => statement.run(parameters.map(storable)),
    iterate: (parameters) => statement.iterate(parameters.map(storable)),
  };
}
