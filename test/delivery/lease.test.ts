import { describe, expect, test } from 'vitest';
import { makeDelivery } from '../../src/delivery/delivery.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { databases } from './databases.ts';
import { echo, eventually, type House, say, textOf, textsOf, turnOf } from './support.ts';

describe.each(databases)('on $name', ({ makeHouse }) => {
  /** A turn that ends when it is told to. */
  function makeGate(text = 'Fra den som sov') {
    let begun = () => {};
    let open = () => {};
    const waiting = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const converse: Converse = async () => {
      begun();
      await gate;
      return turnOf([text]);
    };
    return { converse, waiting, open };
  }

  function leaseOf({ database }: House) {
    return database.query
      .selectFrom('inbox')
      .select(['state', 'lease', 'lease_until', 'attempt'])
      .executeTakeFirstOrThrow();
  }

  test('a process that was overtaken cannot write', async () => {
    const gate = makeGate();
    const sleeper = await makeHouse({ converse: gate.converse });
    await sleeper.delivery.start();
    await sleeper.delivery.accept(say('Hei'), null);
    await gate.waiting;
    // 30 s without a heartbeat, as the other process sees them.
    await sleeper.database.write((transaction) =>
      transaction
        .updateTable('inbox')
        .set({ lease_until: Date.now() - 1 })
        .execute(),
    );
    const second = makeGate('Fra den andre');
    const other = makeDelivery({ ...sleeper.parts, converse: second.converse });
    await other.start();
    await second.waiting;
    gate.open();
    await sleeper.delivery.stop();
    expect(await leaseOf(sleeper)).toMatchObject({ state: 'waiting', lease: 2 });
    second.open();
    await eventually(() => expect(textsOf(sleeper.sent)).toEqual(['Fra den andre']));
    await other.stop();
    expect((await sleeper.database.query.selectFrom('outbox').selectAll().execute()).length).toBe(1);
  });

  test('a lease that lasts keeps every other process away', async () => {
    const gate = makeGate();
    // One turn at a time: while its gate is shut, the house takes nothing else.
    const house = await makeHouse({ converse: gate.converse, settings: { parallelTurns: 1 } });
    const taken: string[] = [];
    const other = makeDelivery({
      ...house.parts,
      doors: [],
      // It looks only where it is woken: otherwise it might take the first message before the house does.
      settings: { ...house.parts.settings, pollMs: 60_000 },
      converse: async (input) => {
        taken.push(textOf(input.message));
        return echo(input);
      },
    });
    await other.start();
    await house.delivery.accept(say('Hei'), null);
    await house.delivery.start();
    await gate.waiting;
    await other.accept(say('Og så?'), null);
    await other.accept(say('Hei', { conversation: 'annen' }), null);
    // The other one works meanwhile, and has looked at this conversation too.
    await eventually(() => expect(taken).toEqual(['Hei']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toEqual(['Hei']);
    await other.stop();
    gate.open();
    await eventually(() => expect(house.sent.length).toBe(3));
  });

  test('a heartbeat keeps the lease of a long turn', async () => {
    const gate = makeGate();
    const house = await makeHouse({ converse: gate.converse, settings: { heartbeatMs: 5 } });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await gate.waiting;
    const before = await leaseOf(house);
    house.clock.time += 20_000;
    await eventually(async () => {
      const now = await leaseOf(house);
      expect(now.lease).toBe(before.lease);
      expect(now.lease_until).toBeGreaterThanOrEqual(before.lease_until + 20_000);
    });
    gate.open();
  });

  test('a stop waits for the turn in hand, and its answer goes out', async () => {
    const gate = makeGate();
    const house = await makeHouse({ converse: gate.converse });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await house.delivery.accept(say('Enda en'), null);
    await gate.waiting;
    const stopped = house.delivery.stop();
    setTimeout(gate.open, 20);
    await stopped;
    expect(textsOf(house.sent)).toEqual(['Fra den som sov']);
    const states = await house.database.query
      .selectFrom('inbox')
      .select('state')
      .orderBy('sequence')
      .execute();
    expect(states.map(({ state }) => state)).toEqual(['done', 'waiting']);
  });

  test('a stop gives back a turn that takes too long, and the next run answers', async () => {
    const gate = makeGate();
    const house = await makeHouse({ converse: gate.converse, settings: { stopMs: 20 } });
    await house.delivery.start();
    await house.delivery.accept(say('Hei'), null);
    await gate.waiting;
    await house.delivery.stop();
    expect(await leaseOf(house)).toMatchObject({ state: 'waiting', lease_until: 0, attempt: 0 });
    gate.open();
    const next = makeDelivery({ ...house.parts, converse: echo });
    await next.start();
    await eventually(() => expect(textsOf(house.sent)).toEqual(['Svar på Hei']));
    await next.stop();
  });

  test('a start takes up at once what a killed process had in work', async () => {
    const house = await makeHouse();
    await house.delivery.accept(say('Hei'), null);
    await house.delivery.stop();
    await house.database.write((transaction) =>
      transaction
        .updateTable('inbox')
        .set({ lease: 1, attempt: 1, lease_until: Date.now() + 29_000 })
        .execute(),
    );
    const next = makeDelivery(house.parts);
    await next.start();
    await eventually(() => expect(textsOf(house.sent)).toEqual(['Svar på Hei']));
    await next.stop();
  });
});
