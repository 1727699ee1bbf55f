import { describe, expect, test } from 'vitest';
import { DatabaseConflict } from '../../src/storage/failures.ts';
import type { Transaction } from '../../src/storage/schema.ts';
import { type DatabaseKind, databases } from '../delivery/databases.ts';

const put = (name: string) => (transaction: Transaction) =>
  transaction.insertInto('counters').values({ name, value: 1 }).execute();

async function makeCountingDatabase({ newAddress, openSpied }: DatabaseKind) {
  const commits = { count: 0 };
  const database = await openSpied(await newAddress(), (sql) => {
    if (sql === 'commit') commits.count += 1;
  });
  commits.count = 0;
  return { database, commits };
}

describe.each(databases)('on $name', (kind) => {
  const { makeDatabase, newAddress } = kind;

  test('commits a hundred writes of the same moment at once', async () => {
    const { database, commits } = await makeCountingDatabase(kind);
    await Promise.all(Array.from({ length: 100 }, (_, number) => database.write(put(`n${number}`))));
    expect(commits.count).toBe(1);
    expect((await database.query.selectFrom('counters').selectAll().execute()).length).toBe(100);
  });

  test('has written when it resolves: another process sees it', async () => {
    const address = await newAddress();
    const [one, other] = [await makeDatabase(address), await makeDatabase(address)];
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
    const database = await makeDatabase();
    await database.close();
    const outcomes = await Promise.allSettled([database.write(put('a')), database.write(put('b'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('writes what is under way before it closes', async () => {
    const address = await newAddress();
    const database = await makeDatabase(address);
    const written = database.write(put('last'));
    await database.close();
    await written;
    const { query } = await makeDatabase(address);
    expect(await query.selectFrom('counters').select('name').execute()).toEqual([{ name: 'last' }]);
  });

  test('does a commit again as a whole that another writer undid, and gives up in the end', async () => {
    const { query, write } = await makeDatabase();
    let conflicts = 2;
    const putAfterConflicts = (name: string) => async (transaction: Transaction) => {
      await put(name)(transaction);
      if (conflicts-- > 0) throw new DatabaseConflict('40P01', null);
    };
    await Promise.all([write(put('a')), write(putAfterConflicts('b'))]);
    conflicts = 4;
    await expect(write(putAfterConflicts('c'))).rejects.toThrow(DatabaseConflict);
    const names = await query.selectFrom('counters').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
