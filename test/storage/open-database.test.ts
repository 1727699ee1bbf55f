import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { MigrationFailure } from '../../src/storage/migrate.ts';
import { openDatabase, useDatabase } from '../../src/storage/open-database.ts';
import type { Schema } from '../../src/storage/schema.ts';
import { makeSqliteDialect, openSqlite } from '../../src/storage/sqlite-dialect.ts';
import { makeDatabase, makeFolder } from '../delivery/support.ts';

test('commits in a way that survives a power cut', async () => {
  const { query } = await makeDatabase();
  expect((await sql`pragma journal_mode`.execute(query)).rows).toEqual([{ journal_mode: 'wal' }]);
  expect((await sql`pragma synchronous`.execute(query)).rows).toEqual([{ synchronous: 2 }]);
});

test('makes the folder of a database that is not there yet, and finds everything again', async () => {
  const file = join(await makeFolder(), 'new', 'folder', 'assistant.db');
  const first = await openDatabase(file);
  await first.write((transaction) =>
    transaction.insertInto('counters').values({ name: 'a', value: 7 }).execute(),
  );
  await first.close();
  const { query } = await makeDatabase(file);
  expect(await query.selectFrom('counters').selectAll().execute()).toEqual([{ name: 'a', value: 7 }]);
});

test('lets a command read and write beside the assistant', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const [assistant, command] = [await makeDatabase(file), await makeDatabase(file)];
  await command.write((transaction) =>
    transaction.insertInto('counters').values({ name: 'a', value: 1 }).execute(),
  );
  await assistant.write((transaction) => transaction.updateTable('counters').set({ value: 2 }).execute());
  expect(await command.query.selectFrom('counters').select('value').execute()).toEqual([{ value: 2 }]);
});

test('leaves nothing half-made when the process dies while the tables are made', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const sqlite = openSqlite(file);
  const dying: typeof sqlite = {
    ...sqlite,
    prepare: (text) => {
      if (text.includes('"requests"')) throw new Error('killed');
      return sqlite.prepare(text);
    },
  };
  const query = new Kysely<Schema>({ dialect: makeSqliteDialect(dying) });
  await expect(useDatabase(query)).rejects.toThrow(MigrationFailure);
  await query.destroy();
  const database = await makeDatabase(file);
  expect(await database.query.selectFrom('requests').selectAll().execute()).toEqual([]);
});

test('refuses a database that a newer version has written', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const first = await openDatabase(file);
  await sql`insert into kysely_migration (name, timestamp) values ('999-from-the-future', '')`.execute(
    first.query,
  );
  await first.close();
  await expect(openDatabase(file)).rejects.toThrow(MigrationFailure);
});

test('stores any text, and refuses what would end the process', async () => {
  const { query, write } = await makeDatabase();
  const put = (name: unknown) =>
    write((transaction) => sql`insert into counters values (${name}, 1)`.execute(transaction));
  await put('før\0etter');
  expect(await query.selectFrom('counters').select('name').execute()).toEqual([{ name: 'før\ufffdetter' }]);
  await expect(put(true)).rejects.toThrow(TypeError);
  await expect(put({ an: 'object' })).rejects.toThrow(TypeError);
});

test('leaves no deleted word in the files', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const database = await makeDatabase(file);
  const name = `hemmelig-${'x'.repeat(50)}`;
  await database.write((transaction) =>
    transaction.insertInto('counters').values({ name, value: 1 }).execute(),
  );
  await database.write((transaction) => transaction.deleteFrom('counters').execute());
  await database.tidy();
  for (const ending of ['', '-wal'])
    expect(await readFile(file + ending, 'latin1')).not.toContain('hemmelig');
});
