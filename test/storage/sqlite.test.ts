import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { makeDatabase, makeFolder } from '../delivery/support.ts';

test('commits in a way that survives a power cut', async () => {
  const { query } = await makeDatabase();
  expect((await sql`pragma journal_mode`.execute(query)).rows).toEqual([{ journal_mode: 'wal' }]);
  expect((await sql`pragma synchronous`.execute(query)).rows).toEqual([{ synchronous: 2 }]);
});

test('makes the folder of a database that is not there yet', async () => {
  const file = join(await makeFolder(), 'new', 'folder', 'assistant.db');
  const database = await openDatabase({ kind: 'sqlite', file });
  await database.close();
  expect((await readFile(file, 'latin1')).slice(0, 13)).toBe('SQLite format');
});

test('refuses a boolean, which would end the process', async () => {
  const { write } = await makeDatabase();
  const unstorable = write((transaction) =>
    sql`insert into counters values (${true}, 1)`.execute(transaction),
  );
  await expect(unstorable).rejects.toThrow(TypeError);
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
