import { describe, expect, test } from 'vitest';
import { makeDelivery } from '../../src/delivery/delivery.ts';
import { DeliveryFailure, type Door, type OutgoingReply } from '../../src/delivery/door.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { readDeadReplies } from '../../src/delivery/read-counts.ts';
import { databases } from './databases.ts';
import { eventually, type House, say, textOf, textsOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeDatabase, makeHouse, newAddress }) => {
  const fast = { firstSendPauseMs: 4, longestSendPauseMs: 8, unknownPauseMs: 10 };

  /** A door that fails as it is told to, and then takes everything. */
  function makeDoor(failures: readonly unknown[]) {
    const tried: OutgoingReply[] = [];
    const door: Door = {
      platform: 'web',
      deliver: async (outgoing) => {
        tried.push(outgoing);
        const failure = failures[tried.length - 1];
        if (failure !== undefined) throw failure;
      },
    };
    return { door, tried };
  }

  const later = (retryAfterMs: number | null = null) =>
    new DeliveryFailure('later', 'rate_limited', retryAfterMs);
  const unknown = () => new DeliveryFailure('unknown', 'reset');
  const never = () => new DeliveryFailure('never', 'channel_not_found');

  async function outboxOf({ database }: House) {
    return database.query.selectFrom('outbox').selectAll().orderBy('sequence').execute();
  }

  test('tells the door what to send, where, and for whom', async () => {
    const { door, tried } = makeDoor([]);
    const { delivery } = await makeHouse({ doors: [{ ...door, platform: 'slack' }] });
    await delivery.start();
    const message = say('Hei', { platform: 'slack', tenant: 'T1', conversation: 'C1', thread: '1.2' });
    await delivery.accept(message, '{"channel":"C1"}');
    await eventually(() => expect(tried.length).toBe(1));
    expect(tried[0]).toEqual({
      id: expect.any(String),
      eventId: message.eventId,
      platform: 'slack',
      tenant: 'T1',
      conversation: 'C1',
      thread: '1.2',
      userId: 'kari',
      position: 0,
      reply: { kind: 'text', text: 'Svar på Hei', language: 'nb', choices: [] },
      address: '{"channel":"C1"}',
      attempt: 1,
    });
  });

  test('tries again what surely did not arrive, under the same id', async () => {
    const { door, tried } = makeDoor([later(), later(), later()]);
    const house = await makeHouse({ doors: [door], settings: fast });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () => expect((await outboxOf(house))[0]?.state).toBe('sent'));
    expect(tried.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
    expect(new Set(tried.map(({ id }) => id)).size).toBe(1);
  });

  test('waits in the row as long as the platform asks, also over a restart', async () => {
    const { door, tried } = makeDoor([later(60_000)]);
    const house = await makeHouse({ doors: [door], settings: fast });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () =>
      expect((await outboxOf(house))[0]).toMatchObject({ state: 'waiting', failure: 'rate_limited' }),
    );
    const notBefore = (await outboxOf(house))[0]?.not_before ?? 0;
    expect(notBefore).toBeGreaterThan(Date.now() + 55_000);
    expect(notBefore).toBeLessThanOrEqual(Date.now() + 60_000);
    await house.delivery.stop();
    const next = makeDelivery(house.parts);
    await next.start();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(tried.length).toBe(1);
    house.clock.time += 60_001;
    await eventually(() => expect(tried.length).toBe(2));
    await next.stop();
  });

  test('one that waits holds back what follows in its conversation, and nothing else', async () => {
    const taken: string[] = [];
    const door: Door = {
      platform: 'web',
      deliver: async ({ reply }) => {
        if (reply.text === 'Svar på 1' && taken.length < 2) {
          taken.push('nei');
          throw later(50);
        }
        taken.push(reply.text);
      },
    };
    const { delivery } = await makeHouse({ doors: [door] });
    await delivery.start();
    await delivery.accept(say('1'), null);
    await delivery.accept(say('2'), null);
    await eventually(() => expect(taken).toEqual(['nei']));
    await delivery.accept(say('3', { conversation: 'annen' }), null);
    await eventually(() => expect(taken.length).toBe(4));
    expect(taken).toEqual(['nei', 'Svar på 3', 'Svar på 1', 'Svar på 2']);
  });

  test('sends three times more what may have arrived, and then no more', async () => {
    const { door, tried } = makeDoor([unknown(), unknown(), unknown(), unknown()]);
    const house = await makeHouse({ doors: [door], settings: fast });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () =>
      expect((await outboxOf(house))[0]).toMatchObject({ state: 'dead', failure: 'reset' }),
    );
    expect(tried.length).toBe(4);
  });

  test('takes a door that hangs, or breaks, for one that may have delivered', async () => {
    let tries = 0;
    const door: Door = {
      platform: 'web',
      deliver: async () => {
        tries += 1;
        if (tries === 1) await new Promise(() => {});
        throw new TypeError('undefined is not a function');
      },
    };
    const house = await makeHouse({ doors: [door], settings: { ...fast, sendLimitMs: 10, unknownTries: 1 } });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () => expect((await outboxOf(house))[0]?.state).toBe('dead'));
    expect(house.problems).toMatchObject([
      { type: 'send-failed', code: 'timeout', last: false },
      { type: 'send-failed', code: 'TypeError', last: true },
    ]);
  });

  test('tells of a reply that the platform refused, counts it, and goes on', async () => {
    const { door, tried } = makeDoor([never()]);
    const house = await makeHouse({ doors: [door] });
    await house.delivery.start();
    await house.delivery.accept(say('1'), null);
    await house.delivery.accept(say('2'), null);
    await eventually(() => expect(textsOf(tried)).toEqual(['Svar på 1', 'Svar på 2']));
    const id = tried[0]?.id;
    expect(house.problems).toEqual([
      { type: 'send-failed', replyId: id, platform: 'web', code: 'channel_not_found', last: true },
    ]);
    expect(await readDeadReplies(house.database.query, 10)).toMatchObject([
      { id, platform: 'web', failure: 'channel_not_found', attempts: 1 },
    ]);
  });

  test('gives a reply up after the last try', async () => {
    const { door, tried } = makeDoor(Array.from({ length: 20 }, () => later()));
    const house = await makeHouse({ doors: [door], settings: { ...fast, sendTries: 4 } });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () => expect((await outboxOf(house))[0]?.state).toBe('dead'));
    expect(tried.length).toBe(4);
    expect(house.problems.map((problem) => 'last' in problem && problem.last)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('sends after a restart what was committed and what was being sent', async () => {
    const address = await newAddress();
    const converse: Converse = async ({ message }) =>
      turnOf([1, 2, 3].map((part) => `${textOf(message)} ${part}`));
    const first = await makeHouse({ converse, doors: [], database: await makeDatabase(address) });
    await first.delivery.start();
    await first.delivery.accept(say('Hei'), null);
    await eventually(async () => expect((await outboxOf(first)).length).toBe(3));
    await first.delivery.stop();
    await first.database.write((transaction) =>
      transaction
        .updateTable('outbox')
        .set({ state: 'sending', attempt: 1, lease_until: Date.now() + 29_000 })
        .where('position', '=', 0)
        .execute(),
    );
    const second = await makeHouse({ converse, database: await makeDatabase(address) });
    await second.delivery.start();
    await eventually(() => expect(textsOf(second.sent)).toEqual(['Hei 1', 'Hei 2', 'Hei 3']));
    expect(second.sent[0]?.attempt).toBe(2);
  });

  test('leaves the replies of a platform that is switched off', async () => {
    const house = await makeHouse();
    await house.delivery.start();
    await house.delivery.accept(say('Hei', { platform: 'slack' }), null);
    await house.delivery.accept(say('Hei'), null);
    await eventually(async () => {
      const states = (await outboxOf(house)).map(({ platform, state }) => [platform, state]);
      expect(Object.fromEntries(states)).toEqual({ slack: 'waiting', web: 'sent' });
    });
  });
});
