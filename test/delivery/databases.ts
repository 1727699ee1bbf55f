import { join } from 'node:path';
import type { PostgresPool, PostgresPoolClient, SqliteDatabase } from 'kysely';
import { inject, onTestFinished } from 'vitest';
import type { DatabaseAddress } from '../../src/storage/address.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { type Database, openDatabase, useDatabase } from '../../src/storage/open-database.ts';
import { openPool } from '../../src/storage/postgres-client.ts';
import { postgresEngine } from '../../src/storage/postgres-engine.ts';
import { nameStatements } from '../../src/storage/postgres-statements.ts';
import { openSqlite } from '../../src/storage/sqlite-dialect.ts';
import { sqliteEngine } from '../../src/storage/sqlite-engine.ts';
import { type House, type HouseParts, makeFolder, makeHouse } from './support.ts';

/** Told of each statement before it runs; what it throws, the statement throws. */
export type Spy = (sql: string) => void;

/** A kind of database, and how a test gets one of its own that is gone after it. */
export interface DatabaseKind {
  readonly name: string;
  readonly newAddress: () => Promise<DatabaseAddress>;
  /** The address of one that has no tables yet. */
  readonly newEmptyAddress: () => Promise<DatabaseAddress>;
  /** Opens the database at an address, or a new one. */
  readonly makeDatabase: (address?: DatabaseAddress) => Promise<Database>;
  readonly openSpied: (address: DatabaseAddress, spy: Spy) => Promise<Database>;
  readonly makeHouse: (parts?: HouseParts) => Promise<House>;
}

/** The same tests run on each of them: `describe.each(databases)('on $name', …)`. */
export const databases: readonly DatabaseKind[] = [
  kindOf('SQLite', newFile, newFile),
  kindOf(
    'PostgreSQL',
    async () => ({ kind: 'postgres', url: await newPostgresUrl('') }),
    async () => ({ kind: 'postgres', url: await newPostgresUrl('empty') }),
  ),
];

function kindOf(
  name: string,
  newAddress: () => Promise<DatabaseAddress>,
  newEmptyAddress: () => Promise<DatabaseAddress>,
): DatabaseKind {
  const makeDatabase = async (address?: DatabaseAddress) =>
    closedAfterTest(await openDatabase(address ?? (await newAddress())));
  return {
    name,
    newAddress,
    newEmptyAddress,
    makeDatabase,
    openSpied: async (address, spy) => closedAfterTest(await useDatabase(spiedEngine(address, spy))),
    makeHouse: async (parts = {}) =>
      makeHouse({ ...parts, database: parts.database ?? (await makeDatabase()) }),
  };
}

function closedAfterTest(database: Database): Database {
  onTestFinished(() => database.close().catch(() => {}));
  return database;
}

async function newFile(): Promise<DatabaseAddress> {
  return { kind: 'sqlite', file: join(await makeFolder(), 'assistant.db') };
}

/** A database of the server that all tests share: with its tables, or `empty`. */
export async function newPostgresUrl(wish: '' | 'empty'): Promise<string> {
  const desk = inject('postgresDesk');
  const response = await fetch(desk + wish, { method: 'POST' });
  const url = await response.text();
  if (!response.ok) throw new Error(url);
  onTestFinished(async () => void (await fetch(desk + new URL(url).pathname.slice(1), { method: 'DELETE' })));
  return url;
}

function spiedEngine(address: DatabaseAddress, spy: Spy): Engine {
  return address.kind === 'sqlite'
    ? sqliteEngine(spiedSqlite(openSqlite(address.file), spy))
    : postgresEngine(address.url, spiedPool(nameStatements(openPool(address.url)), spy));
}

function spiedSqlite(database: SqliteDatabase, spy: Spy): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      spy(sql);
      return database.prepare(sql);
    },
  };
}

function spiedPool(pool: PostgresPool, spy: Spy): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const query = async <Row>(sql: string, parameters: readonly unknown[]) => {
        spy(sql);
        return client.query<Row>(sql, parameters);
      };
      return {
        query: query as PostgresPoolClient['query'], // without the form that takes a cursor
        release: (destroy) => client.release(destroy),
      };
    },
  };
}
