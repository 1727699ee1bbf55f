import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { MigrationFailure, migrationState } from '../../src/storage/migrate.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openEngine } from '../../src/storage/open-engine.ts';
import type { Transaction } from '../../src/storage/schema.ts';
import { databases } from '../delivery/databases.ts';

const put = (name: string, value: number) => (transaction: Transaction) =>
  transaction.insertInto('counters').values({ name, value }).execute();

describe.each(databases)('on $name', ({ makeDatabase, newAddress, newEmptyAddress, openSpied }) => {
  test('makes its tables when there are none, and finds everything again', async () => {
    const address = await newEmptyAddress();
    const first = await openDatabase(address);
    await first.write(put('a', 7));
    await first.close();
    const { query } = await makeDatabase(address);
    expect(await query.selectFrom('counters').selectAll().execute()).toEqual([{ name: 'a', value: 7 }]);
  });

  test('knows whether its tables are there, and up to date', async () => {
    const address = await newEmptyAddress();
    const engine = await openEngine(address);
    expect(await migrationState(engine.query)).toBe('empty');
    const database = await makeDatabase(address);
    expect(await migrationState(engine.query)).toBe('current');
    await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(
      database.query,
    );
    expect(await migrationState(engine.query)).toBe('older');
    await engine.query.destroy();
  });

  test('lets a command read and write beside the assistant', async () => {
    const address = await newAddress();
    const [assistant, command] = [await makeDatabase(address), await makeDatabase(address)];
    await command.write(put('a', 1));
    await assistant.write((transaction) => transaction.updateTable('counters').set({ value: 2 }).execute());
    expect(await command.query.selectFrom('counters').select('value').execute()).toEqual([{ value: 2 }]);
  });

  test('leaves nothing half-made when the process dies while the tables are made', async () => {
    const address = await newEmptyAddress();
    const dying = openSpied(address, (text) => {
      if (text.includes('"requests"')) throw new Error('killed');
    });
    await expect(dying).rejects.toThrow(MigrationFailure);
    const database = await makeDatabase(address);
    expect(await database.query.selectFrom('requests').selectAll().execute()).toEqual([]);
  });

  test('refuses a database that a newer version has written', async () => {
    const address = await newEmptyAddress();
    const first = await openDatabase(address);
    await sql`insert into kysely_migration (name, timestamp) values ('999-from-the-future', '')`.execute(
      first.query,
    );
    expect(await migrationState(first.query)).toBe('newer');
    await first.close();
    await expect(openDatabase(address)).rejects.toThrow(MigrationFailure);
  });

  test('stores any text, and numbers up to the largest time', async () => {
    const { query, write } = await makeDatabase();
    await write(put('før\0etter 👩‍👩‍👧 \u202e', 8_640_000_000_000_000));
    expect(await query.selectFrom('counters').selectAll().execute()).toEqual([
      { name: 'før\ufffdetter 👩‍👩‍👧 \u202e', value: 8_640_000_000_000_000 },
    ]);
  });

  test('refuses to store what is no text and no number', async () => {
    const { write } = await makeDatabase();
    const unstorable = write((transaction) =>
      sql`insert into counters values (${{ an: 'object' }}, 1)`.execute(transaction),
    );
    await expect(unstorable).rejects.toThrow(TypeError);
  });
});
