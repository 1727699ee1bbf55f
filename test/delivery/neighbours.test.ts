import { expect, test } from 'vitest';
import type { Door } from '../../src/delivery/door.ts';
import { eventKey } from '../../src/delivery/keys.ts';
import type { Converse } from '../../src/delivery/parts.ts';
import { type HistoryEntry, readHistory } from '../../src/delivery/read-history.ts';
import { databases, newPostgresUrl } from './databases.ts';
import { echo, eventually, type House, type HouseParts, say, textsOf } from './support.ts';

// Two houses with connections of their own are to the server what two processes are. They look for work by themselves once
// a minute only: what happens sooner, happens because one told the other.
const settings = { pollMs: 60_000 };

async function makeHouses(...parts: readonly HouseParts[]): Promise<House[]> {
  const address = { kind: 'postgres', url: await newPostgresUrl('') } as const;
  const kind = databases.find(({ name }) => name === 'PostgreSQL');
  if (kind === undefined) throw new Error('There is no PostgreSQL among the databases.');
  const { makeDatabase, makeHouse } = kind;
  return Promise.all(
    parts.map(async (each) => makeHouse({ settings, ...each, database: await makeDatabase(address) })),
  );
}

function makeGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let taken = 0;
  const converse: Converse = async (input) => {
    taken += 1;
    await opened;
    return echo(input);
  };
  return { converse, open: () => open(), taken: () => taken };
}

test('an answer is seen at once by whoever waits for it, when another process made it', async () => {
  const gate = makeGate();
  const [waiting, answering] = await makeHouses({}, { converse: gate.converse });
  await waiting?.delivery.start();
  await answering?.delivery.start();
  const message = say('Hei');
  await answering?.delivery.accept(message, null);
  const answer = waiting?.delivery.answerTo(eventKey(message));
  await eventually(() => expect(gate.taken()).toBe(1));
  gate.open();
  expect((await answer)?.replies.map(({ text }) => text)).toEqual(['Svar på Hei']);
});

test('a door hears of what another process answered', async () => {
  const heard: string[] = [];
  const door: Door = {
    platform: 'web',
    deliver: async () => {},
    overhear: (conversation) => heard.push(conversation),
  };
  const [showing, answering] = await makeHouses({ doors: [door] }, {});
  await showing?.delivery.start();
  await answering?.delivery.start();
  await answering?.delivery.accept(say('Hei', { conversation: 'her' }), null);
  await eventually(() => expect(heard).toEqual(['her']));
});

test('replies of a process that has no door to the platform are sent at once by one that has', async () => {
  const [answering, sending] = await makeHouses({ doors: [] }, {});
  await answering?.delivery.start();
  await sending?.delivery.start();
  await answering?.delivery.accept(say('Hei'), null);
  await eventually(() => expect(textsOf(sending?.sent ?? [])).toEqual(['Svar på Hei']));
});

test('what a process gives back when it stops is taken up at once by another', async () => {
  const gate = makeGate();
  const [stopping, other] = await makeHouses(
    { converse: gate.converse, settings: { ...settings, stopMs: 20 } },
    {},
  );
  await stopping?.delivery.start();
  await other?.delivery.start();
  await stopping?.delivery.accept(say('Hei'), null);
  await eventually(() => expect(gate.taken()).toBe(1));
  await stopping?.delivery.stop();
  await eventually(() => expect(textsOf(other?.sent ?? [])).toEqual(['Svar på Hei']));
  gate.open();
});

test('a process that starts leaves alone what another one has in work', async () => {
  const gate = makeGate();
  const [working, starting] = await makeHouses({ converse: gate.converse }, { settings: { pollMs: 20 } });
  await working?.delivery.start();
  await working?.delivery.accept(say('Hei'), null);
  await eventually(() => expect(gate.taken()).toBe(1));
  await starting?.delivery.start();
  // As long as a start takes to be sure that nobody else is there.
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  expect(starting?.sent).toEqual([]);
  gate.open();
  await eventually(() => expect(textsOf(working?.sent ?? [])).toEqual(['Svar på Hei']));
  expect(starting?.sent).toEqual([]);
});

test('news that cannot be read, or is too long to be told, make it look for itself', async () => {
  const [answering, waiting] = await makeHouses({}, {});
  await answering?.delivery.start();
  await answering?.delivery.accept(say('Hei'), null);
  await eventually(() => expect(answering?.sent.length).toBe(1));
  const looked: (string | null)[] = [];
  const leave = await waiting?.database.neighbours.join((news) => looked.push(news));
  answering?.database.neighbours.tell('x'.repeat(10_000));
  answering?.database.neighbours.tell('kort');
  // The first is the joining itself.
  await eventually(() => expect(looked).toEqual([null, null, 'kort']));
  await leave?.();
});

test('a reader that goes on from the last number it saw misses nothing of what two processes write', async () => {
  const [one, other] = await makeHouses({}, {});
  if (one === undefined || other === undefined) throw new Error('There are no two houses.');
  await Promise.all([one.delivery.start(), other.delivery.start()]);
  const here = { platform: 'web', tenant: null, conversation: 'samtale', thread: null } as const;
  const seen: HistoryEntry[] = [];
  const read = async () => {
    seen.push(...(await readHistory(other.database.query, here, seen.at(-1)?.sequence ?? 0)));
  };
  const messages = Array.from({ length: 30 }, (_, number) => say(String(number)));
  const accepted = Promise.all(
    messages.map((message, index) => (index % 2 === 0 ? one : other).delivery.accept(message, null)),
  );
  await eventually(async () => {
    await read();
    expect(one.sent.length + other.sent.length).toBe(30);
  });
  await accepted;
  await read();
  expect(seen).toEqual(await readHistory(one.database.query, here, 0));
  expect(seen.length).toBe(60);
});
