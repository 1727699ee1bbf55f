import { describe, expect, test } from 'vitest';
import { Stopping } from '../../src/delivery/delivery.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import { databases } from './databases.ts';
import { say } from './support.ts';

describe.each(databases)('on $name', ({ makeDatabase, makeHouse, newAddress }) => {
  test('takes an event in once when it is delivered four times at the same moment', async () => {
    const { delivery, database } = await makeHouse();
    const message = say('Hei');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => delivery.accept(message, null)));
    expect(outcomes.sort()).toEqual(['accepted', 'repeat', 'repeat', 'repeat']);
    expect((await database.query.selectFrom('inbox').selectAll().execute()).length).toBe(1);
  });

  test('takes the same event id of another tenant or platform for another event', async () => {
    const { delivery } = await makeHouse();
    const same = { eventId: 'e1' } as const;
    expect(await delivery.accept(say('Hei', { ...same, tenant: 't1' }), null)).toBe('accepted');
    expect(await delivery.accept(say('Hei', { ...same, tenant: 't2' }), null)).toBe('accepted');
    expect(await delivery.accept(say('Hei', { ...same, tenant: null }), null)).toBe('accepted');
    expect(await delivery.accept(say('Hei', { ...same, platform: 'slack', tenant: 't1' }), null)).toBe(
      'accepted',
    );
    expect(await delivery.accept(say('Hei', { ...same, tenant: null }), null)).toBe('repeat');
  });

  test('resolves when the message is on disk, where another process can read it', async () => {
    const address = await newAddress();
    const { delivery } = await makeHouse({ database: await makeDatabase(address) });
    const other = await makeDatabase(address);
    const message = say('Hei', { user: 'ola' });
    await delivery.accept(message, '{"channel":"C1"}');
    const row = await other.query.selectFrom('inbox').selectAll().executeTakeFirstOrThrow();
    expect(JSON.parse(row.message ?? '')).toEqual(message);
    expect(row).toMatchObject({ event_key: eventKey(message), address: '{"channel":"C1"}', platform: 'web' });
  });

  test('rejects when the message could not be written', async () => {
    const { delivery, database } = await makeHouse();
    await database.close();
    await expect(delivery.accept(say('Hei'), null)).rejects.toThrow();
  });

  test('rejects what comes after it was told to stop', async () => {
    const { delivery } = await makeHouse();
    await delivery.start();
    await delivery.stop();
    await expect(delivery.accept(say('Hei'), null)).rejects.toThrow(Stopping);
  });
});
