import { join } from 'node:path';
import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase, useDatabase } from '../../src/storage/open-database.ts';
import type { Schema, Transaction } from '../../src/storage/schema.ts';
import { makeSqliteDialect, openSqlite } from '../../src/storage/sqlite-dialect.ts';
import { makeDatabase, makeFolder } from '../delivery/support.ts';

const put = (name: string) => (transaction: Transaction) =>
  transaction.insertInto('counters').values({ name, value: 1 }).execute();

async function makeCountingDatabase() {
  const sqlite = openSqlite(join(await makeFolder(), 'assistant.db'));
  const commits = { count: 0 };
  const counting: typeof sqlite = {
    ...sqlite,
    prepare: (text) => {
      if (text === 'commit') commits.count += 1;
      return sqlite.prepare(text);
    },
  };
  const database = await useDatabase(new Kysely<Schema>({ dialect: makeSqliteDialect(counting) }));
  onTestFinished(() => database.close());
  commits.count = 0;
  return { database, commits };
}

test('commits a hundred writes of the same moment at once', async () => {
  const { database, commits } = await makeCountingDatabase();
  await Promise.all(Array.from({ length: 100 }, (_, number) => database.write(put(`n${number}`))));
  expect(commits.count).toBe(1);
  expect((await database.query.selectFrom('counters').selectAll().execute()).length).toBe(100);
});

test('has written when it resolves: another process sees it', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const [one, other] = [await makeDatabase(file), await makeDatabase(file)];
  await one.write(put('here'));
  expect(await other.query.selectFrom('counters').select('name').execute()).toEqual([{ name: 'here' }]);
});

test('refuses the write that fails and keeps those that came with it', async () => {
  const { query, write } = await makeDatabase();
  const outcomes = await Promise.allSettled([
    write(put('a')),
    write(async (transaction) => {
      await put('half')(transaction);
      throw new Error('changed my mind');
    }),
    write(put('b')),
    write(put('a')),
    write(put('c')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  const names = await query.selectFrom('counters').select('name').orderBy('name').execute();
  expect(names.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

test('refuses every write when nothing can be committed', async () => {
  const database = await openDatabase(join(await makeFolder(), 'assistant.db'));
  await database.close();
  const outcomes = await Promise.allSettled([database.write(put('a')), database.write(put('b'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('writes what is under way before it closes', async () => {
  const file = join(await makeFolder(), 'assistant.db');
  const database = await openDatabase(file);
  const written = database.write(put('last'));
  await database.close();
  await written;
  const { query } = await makeDatabase(file);
  expect(await query.selectFrom('counters').select('name').execute()).toEqual([{ name: 'last' }]);
});
