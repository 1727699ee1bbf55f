import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { conversationKey } from '../../src/conversation/person.ts';
import { takeMessage } from '../../src/delivery/take-message.ts';
import { type Database, openDatabase } from '../../src/storage/open-database.ts';
import { nextSequence } from '../../src/storage/sequence.ts';
import { newPostgresUrl } from '../delivery/databases.ts';
import { makeHouse, say } from '../delivery/support.ts';

async function open(url: string): Promise<Database> {
  const database = await openDatabase({ kind: 'postgres', url });
  onTestFinished(() => database.close().catch(() => {}));
  return database;
}

/** An operator's own connection. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

test('two processes that start at once make the tables once', async () => {
  const url = await newPostgresUrl('empty');
  const [one] = await Promise.all([open(url), open(url), open(url)]);
  expect(await one.query.selectFrom('requests').selectAll().execute()).toEqual([]);
});

test('gives each number of the line once to two processes, and rising in each commit', async () => {
  const url = await newPostgresUrl('');
  const commits: number[][] = [];
  const take = async (database: Database) => {
    for (let count = 0; count < 20; count += 1)
      commits.push(await Promise.all([1, 2, 3].map(() => database.write(nextSequence))));
  };
  await Promise.all([take(await open(url)), take(await open(url))]);
  expect(new Set(commits.flat()).size).toBe(120);
  for (const numbers of commits) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('does a write again that a deadlock undid, and nothing of it twice', async () => {
  const url = await newPostgresUrl('');
  const database = await open(url);
  const operator = await connect(url);
  await database.write((transaction) =>
    transaction
      .insertInto('counters')
      .values([
        { name: 'a', value: 0 },
        { name: 'b', value: 0 },
      ])
      .execute(),
  );
  const add = (name: string) => sql`update counters set value = value + 1 where name = ${name}`;
  await operator.query("set deadlock_timeout = '60s'; begin"); // so that the write is the one that is undone
  await operator.query("update counters set value = value + 1 where name = 'b'");
  let runs = 0;
  const written = database.write(async (transaction) => {
    runs += 1;
    await add('a').execute(transaction);
    if (runs === 1) void operator.query("update counters set value = value + 1 where name = 'a'; commit");
    await add('b').execute(transaction);
  });
  await written;
  expect(runs).toBe(2);
  expect(await database.query.selectFrom('counters').selectAll().orderBy('name').execute()).toEqual([
    { name: 'a', value: 2 },
    { name: 'b', value: 2 },
  ]);
});

test('does a write again whose connection broke, and nothing of it twice', async () => {
  const url = await newPostgresUrl('');
  const database = await open(url);
  const operator = await connect(url);
  let runs = 0;
  await database.write(async (transaction) => {
    runs += 1;
    await transaction.insertInto('counters').values({ name: 'a', value: runs }).execute();
    if (runs === 1)
      await operator.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    await transaction.insertInto('counters').values({ name: 'b', value: runs }).execute();
  });
  expect(await database.query.selectFrom('counters').selectAll().orderBy('name').execute()).toEqual([
    { name: 'a', value: 2 },
    { name: 'b', value: 2 },
  ]);
});

test('neither waits for a message that an operator has locked, nor takes the next one before it', async () => {
  const url = await newPostgresUrl('');
  const database = await open(url);
  const operator = await connect(url);
  const { delivery } = await makeHouse({ database });
  const [first, second] = [say('1'), say('2')];
  await delivery.accept(first, null);
  await delivery.accept(second, null);
  const key = conversationKey(first);
  await operator.query('begin');
  await operator.query('select * from inbox order by sequence limit 1 for update');
  expect(await database.write(takeMessage(key, Date.now(), 30_000))).toBe(null);
  await operator.query('rollback');
  expect((await database.write(takeMessage(key, Date.now(), 30_000)))?.message.eventId).toBe(first.eventId);
});

test('says no more of a refusal than its code: its words may repeat what a person wrote', async () => {
  const database = await open(await newPostgresUrl(''));
  const put = database.write((transaction) =>
    sql`insert into counters (name, value) values ('x', cast(${'hemmelig'} as bigint))`.execute(transaction),
  );
  await expect(put).rejects.toThrow(/^The database refused \(22P02\)\.$/);
});

test('goes on writing when a newer version changes the tables under it', async () => {
  const url = await newPostgresUrl('empty');
  const database = await open(url);
  const operator = await connect(url);
  const readAll = () =>
    database.write((transaction) =>
      transaction.selectFrom('counters').selectAll().where('name', '=', 'a').execute(),
    );
  expect(await readAll()).toEqual([]);
  await operator.query('alter table counters add column more integer');
  expect(await readAll()).toEqual([]);
});
