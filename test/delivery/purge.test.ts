import { describe, expect, test } from 'vitest';
import { makeDelivery } from '../../src/delivery/delivery.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { purge } from '../../src/delivery/purge.ts';
import { defaultDeliverySettings as settings } from '../../src/delivery/settings.ts';
import { databases } from './databases.ts';
import { eventually, say, textOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  const DAY = 86_400_000;

  async function makeAnsweredHouse(converse?: Converse) {
    const house = await makeHouse(converse ? { converse } : {});
    await house.delivery.start();
    const message = say('Noen ord');
    await house.delivery.accept(message, '{"a":1}');
    await eventually(() => expect(house.sent.length).toBe(1));
    await house.delivery.stop();
    return { ...house, message };
  }

  test('blanks the words of what was done 30 days ago, and still knows the event', async () => {
    const { database, message, parts } = await makeAnsweredHouse();
    await purge(database, Date.now() + 29 * DAY, settings);
    expect((await database.query.selectFrom('inbox').select('message').execute())[0]?.message).toContain(
      'Noen ord',
    );
    await purge(database, Date.now() + 31 * DAY, settings);
    const rows = [
      ...(await database.query.selectFrom('inbox').selectAll().execute()),
      ...(await database.query.selectFrom('outbox').selectAll().execute()),
    ];
    expect(rows.length).toBe(2);
    expect(JSON.stringify(rows)).not.toMatch(/Noen ord|kari|samtale/);
    expect(await makeDelivery(parts).accept(message, null)).toBe('repeat');
  });

  test('never touches what is not answered or not sent', async () => {
    const house = await makeHouse({ doors: [] });
    await house.delivery.start();
    const message = say('Noen ord');
    await house.delivery.accept(message, null);
    await house.delivery.answerTo(eventKey(message));
    await house.delivery.stop();
    await house.database.write((transaction) =>
      transaction.updateTable('inbox').set({ state: 'waiting' }).execute(),
    );
    await purge(house.database, Date.now() + 400 * DAY, settings);
    const inbox = await house.database.query.selectFrom('inbox').select('message').execute();
    const outbox = await house.database.query.selectFrom('outbox').select('reply').execute();
    expect([inbox[0]?.message, outbox[0]?.reply]).toEqual([
      expect.stringContaining('Noen ord'),
      expect.stringContaining('Noen ord'),
    ]);
  });

  test('forgets a session after 14 idle days, and an event after a year', async () => {
    const { database } = await makeAnsweredHouse();
    await purge(database, Date.now() + 13 * DAY, settings);
    expect((await database.query.selectFrom('sessions').selectAll().execute()).length).toBe(1);
    await purge(database, Date.now() + 15 * DAY, settings);
    expect(await database.query.selectFrom('sessions').selectAll().execute()).toEqual([]);
    await purge(database, Date.now() + 366 * DAY, settings);
    expect(await database.query.selectFrom('inbox').selectAll().execute()).toEqual([]);
    expect(await database.query.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });

  test('works through more rows than fit in one transaction', async () => {
    const house = await makeHouse();
    await Promise.all(
      Array.from({ length: 1_200 }, (_, number) => house.delivery.accept(say(String(number)), null)),
    );
    await house.database.write((transaction) =>
      transaction.updateTable('inbox').set({ state: 'done', done_at: Date.now() }).execute(),
    );
    expect(await purge(house.database, Date.now() + 31 * DAY, settings)).toBe(1_200);
    expect(await purge(house.database, Date.now() + 31 * DAY, settings)).toBe(0);
  });

  test('blanks the reply to an erasure an hour after it was sent', async () => {
    const { database } = await makeAnsweredHouse(async ({ message }) =>
      turnOf([`Slettet: ${textOf(message)}`], [{ type: 'erase-person', withdrawRequests: true }]),
    );
    const reply = async () =>
      (await database.query.selectFrom('outbox').select('reply').executeTakeFirstOrThrow()).reply;
    await purge(database, Date.now() + 1_000, settings);
    expect(await reply()).toContain('Slettet');
    await purge(database, Date.now() + 3_700_000, settings);
    expect(await reply()).toBe(null);
  });

  test('takes the person out of a kept request once it is closed', async () => {
    const { database } = await makeHouse();
    const request = {
      ...{
        activity: 'kurs',
        counties: ['46'],
        audience: [],
        topic: 'Kurs hos Kari',
        period: null,
        format: null,
      },
      ...{ place: null, participants: null, organisation: null, requester: { name: 'Kari', email: null } },
    };
    const put = (id: string, status: 'sent' | 'done') =>
      database.write((transaction) =>
        transaction
          .insertInto('requests')
          .values({
            id,
            reference: id,
            person_key: 'p',
            status,
            request: JSON.stringify({ ...request, status }),
            erase_when_closed: 1,
            created_at: 0,
            updated_at: 0,
          })
          .execute(),
      );
    await put('open', 'sent');
    await put('closed', 'done');
    await purge(database, Date.now(), settings);
    const rows = await database.query.selectFrom('requests').selectAll().orderBy('id', 'desc').execute();
    expect(rows.map(({ id, person_key, request }) => [id, person_key, request.includes('Kari')])).toEqual([
      ['open', 'p', true],
      ['closed', null, false],
    ]);
  });
});
