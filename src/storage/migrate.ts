import { type Kysely, type Migration, Migrator } from 'kysely';
import * as firstTables from './migrations/001-first-tables.ts';
import * as unanswered from './migrations/002-unanswered.ts';
import type { Query } from './schema.ts';

/** In order of their names. A database that has the last one is up to date. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-unanswered': unanswered,
};

const last = Object.keys(migrations).sort().at(-1) ?? '';

/** The database was written by a newer version of the assistant, or a migration failed. */
export class MigrationFailure extends Error {
  override readonly name = 'MigrationFailure';
}

/**
 * Brings the tables up to date. Costs one small query when they are.
 *
 * @throws MigrationFailure
 */
export async function migrate(query: Query): Promise<void> {
  if ((await lastApplied(query)) === last) return;
  const migrator = new Migrator({ db: query, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error)
    throw new MigrationFailure('The tables of the database could not be brought up to date.', {
      cause: error,
    });
}

/** Whether a database has the tables of this version, of an older one, of one that this version does not know, or none. */
export async function migrationState(query: Query): Promise<'current' | 'older' | 'newer' | 'empty'> {
  const applied = await lastApplied(query);
  if (applied === null) return 'empty';
  if (applied === last) return 'current';
  return applied < last ? 'older' : 'newer';
}

/** The newest migration that the database has, or null when it has none. */
async function lastApplied(query: Query): Promise<string | null> {
  if (!(await hasTable(query, 'kysely_migration'))) return null;
  const bookkeeping: Kysely<{ kysely_migration: { name: string } }> = query.withTables<{
    kysely_migration: { name: string };
  }>();
  const row = await bookkeeping
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name', 'desc')
    .executeTakeFirst();
  return row?.name ?? null;
}

async function hasTable(query: Query, name: string): Promise<boolean> {
  const tables = await query.introspection.getTables({ withInternalKyselyTables: true });
  return tables.some((table) => table.name === name);
}
