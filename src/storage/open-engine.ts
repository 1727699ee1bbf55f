import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DatabaseAddress } from './address.ts';
import type { Engine } from './engine.ts';

/** The engine at an address, without making or looking at its tables. A driver is loaded only where it is used. */
export async function openEngine(address: DatabaseAddress): Promise<Engine> {
  if (address.kind === 'postgres') {
    const { postgresEngine } = await import('./postgres-engine.ts');
    return postgresEngine(address.url);
  }
  const { openSqlite } = await import('./sqlite-dialect.ts');
  const { sqliteEngine } = await import('./sqlite-engine.ts');
  await mkdir(dirname(address.file), { recursive: true });
  return sqliteEngine(openSqlite(address.file));
}
