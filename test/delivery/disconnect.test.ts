import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import type { Door, OutgoingReply } from '../../src/delivery/door.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { makeRequestReader } from '../../src/requests/store-requests.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { forgetful, type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { echo, eventually, type House, makeHouse, say, textsOf } from './support.ts';

const CONVERSATIONS = 6;
const AWAY_MS = 5_000;

/** A house whose turns read the database, and whose replies are heard at the same far end as the other's. */
async function makeHouseOn(server: PostgresServer, heard: OutgoingReply[]): Promise<House> {
  const database = await openDatabase({ kind: 'postgres', url: server.url('postgres') });
  onTestFinished(() => database.close().catch(() => {}));
  const requests = makeRequestReader(database);
  const converse: Converse = async (input) => {
    await requests.reserveReference(2026);
    await requests.byPerson('kari');
    return echo(input);
  };
  const door: Door = { platform: 'web', deliver: async (outgoing) => void heard.push(outgoing) };
  return makeHouse({ database, converse, doors: [door], settings: { pollMs: 200 } });
}

/** Says a message until it is acknowledged, as platforms do. @returns how often it was refused */
async function sayUntilTaken({ delivery }: House, message: Message): Promise<number> {
  for (let refused = 0; ; refused += 1)
    try {
      await delivery.accept(message, null);
      return refused;
    } catch {
      await pause(100);
    }
}

/** Talks in one conversation until it is told to stop. @returns what was said */
async function talk(house: House, conversation: string, isOver: () => boolean): Promise<string[]> {
  const said: string[] = [];
  for (let number = 1; !isOver(); number += 1) {
    const text = `${conversation} ${number}`;
    await sayUntilTaken(house, say(text, { conversation, user: conversation }));
    said.push(text);
    await pause(50);
  }
  return said;
}

test('a server that is away for five seconds loses nothing, doubles nothing and ends nobody', {
  timeout: 60_000,
}, async () => {
  const server = await startPostgres(forgetful);
  onTestFinished(() => server.remove());
  const heard: OutgoingReply[] = [];
  const houses = [await makeHouseOn(server, heard), await makeHouseOn(server, heard)];
  await Promise.all(houses.map(({ delivery }) => delivery.start()));
  let over = false;
  const talks = houses.flatMap((house, place) =>
    Array.from({ length: CONVERSATIONS / 2 }, (_, number) => talk(house, `c${place}${number}`, () => over)),
  );
  await pause(500);
  await server.stop();
  await eventually(() => expect(houses.map(({ database }) => database.reachable())).toEqual([false, false]));
  await expect(houses[0]?.delivery.accept(say('nei', { conversation: 'annen' }), null)).rejects.toThrow(
    'away',
  );
  await pause(AWAY_MS);
  await server.start();
  await eventually(() => expect(houses.map(({ database }) => database.reachable())).toEqual([true, true]));
  await pause(500);
  over = true;
  const said = await Promise.all(talks);
  await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(said.flat().length));

  for (const texts of said) {
    expect(texts.length).toBeGreaterThan(3);
    const conversation = texts[0]?.split(' ')[0];
    const here = heard.filter((outgoing) => outgoing.conversation === conversation);
    expect(textsOf(here)).toEqual(texts.map((text) => `Svar på ${text}`));
  }
  const problems = new Set(houses.flatMap((house) => house.problems).map(({ type }) => type));
  expect([...problems]).toEqual(['storage-failed']);
});

test('a reply that went out while the server was away is not sent again by another process, though its lease ran out', {
  timeout: 60_000,
}, async () => {
  const server = await startPostgres(forgetful);
  onTestFinished(() => server.remove());
  const sent: string[] = [];
  let goOut = () => {};
  const gone = new Promise<void>((resolve) => {
    goOut = resolve;
  });
  const doorOf = (house: string): Door => ({
    platform: 'web',
    deliver: async () => {
      sent.push(house);
      await gone;
    },
  });
  const open = async (house: string) => {
    const database = await openDatabase({ kind: 'postgres', url: server.url('postgres') });
    onTestFinished(() => database.close().catch(() => {}));
    return makeHouse({ database, doors: [doorOf(house)], settings: { pollMs: 20, leaseMs: 1_500 } });
  };
  const [one, other] = [await open('one'), await open('other')];
  await one.delivery.start();
  await one.delivery.accept(say('Hei'), null);
  await eventually(() => expect(sent).toEqual(['one']));
  await other.delivery.start();
  await server.stop();
  goOut();
  await pause(2_000);
  await server.start();
  await eventually(async () => {
    const rows = await one.database.query.selectFrom('outbox').select('state').execute();
    expect(rows).toEqual([{ state: 'sent' }]);
  });
  await pause(200);
  expect(sent).toEqual(['one']);
});
