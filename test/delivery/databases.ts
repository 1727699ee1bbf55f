import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { DatabaseAddress } from '../../src/storage/address.ts';
import { type Database, openDatabase } from '../../src/storage/open-database.ts';
import { type House, type HouseParts, makeFolder, makeHouse } from './support.ts';

/** A kind of database, and how a test gets one of its own that is gone after it. */
export interface DatabaseKind {
  readonly name: string;
  readonly newAddress: () => Promise<DatabaseAddress>;
  /** Opens the database at an address, or a new one. */
  readonly makeDatabase: (address?: DatabaseAddress) => Promise<Database>;
  readonly makeHouse: (parts?: HouseParts) => Promise<House>;
}

/** The same tests run on each of them: `describe.each(databases)('on $name', …)`. */
export const databases: readonly DatabaseKind[] = [
  kindOf('SQLite', async () => ({ kind: 'sqlite', file: join(await makeFolder(), 'assistant.db') })),
  kindOf('PostgreSQL', newPostgres),
];

function kindOf(name: string, newAddress: () => Promise<DatabaseAddress>): DatabaseKind {
  const makeDatabase = async (address?: DatabaseAddress) => {
    const database = await openDatabase(address ?? (await newAddress()));
    onTestFinished(() => database.close().catch(() => {}));
    return database;
  };
  return {
    name,
    newAddress,
    makeDatabase,
    makeHouse: async (parts = {}) =>
      makeHouse({ ...parts, database: parts.database ?? (await makeDatabase()) }),
  };
}

async function newPostgres(): Promise<DatabaseAddress> {
  return { kind: 'postgres', url: await newPostgresUrl('') };
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
