import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { readAllRequests } from '../../src/requests/store-requests.ts';
import type { DatabaseAddress } from '../../src/storage/address.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { databases } from './databases.ts';
import { type FarEnd, startFarEnd, type Taken } from './far-end.ts';
import { makeRandom } from './seeded-random.ts';
import { say, textOf } from './support.ts';
import { endWorker, noteSchema, places, startWorker } from './worker.ts';

const CONVERSATIONS = 12;
const SEED = 20261123;

// On PostgreSQL a start takes longer, so it is killed at each place once.
const plans = databases.map(({ name, newAddress }) => {
  const kills = places.length * (name === 'SQLite' ? 3 : 1);
  return { name, newAddress, kills, messages: kills * 24 + 72 };
});

/** The platform's side: what is still to be said, one message after the other in each conversation. */
interface Platform {
  readonly queues: readonly Message[][];
  readonly acknowledged: Set<string>;
  readonly problems: string[];
}

test.each(plans)(
  'loses nothing and says nothing twice when it is killed $kills times on $name',
  {
    timeout: 120_000,
  },
  async ({ newAddress, kills, messages }) => {
    const random = makeRandom(SEED);
    const address = await newAddress();
    const farEnd = await startFarEnd(random);
    const platform = makePlatform(messages);
    const marked = new Set<string>();
    // So that every run has something to do.
    const messagesPerRun = Math.ceil(messages / (kills + 1));

    for (let run = 0; run < kills; run += 1) {
      const place = places[run % places.length] ?? 'at any time';
      const child = await startWorker(address, farEnd, { place, after: 1 + Math.floor(random() * 16) });
      const afterMs = place === 'at any time' ? random() * 150 : null;
      await talkUntilKilled(child, { platform, atMost: messagesPerRun, afterMs });
      await checkAfterKill(address, { platform, farEnd, marked });
      farEnd.run += 1;
    }
    const last = await startWorker(address, farEnd, null);
    talk(last, platform, messages);
    await expect
      .poll(() => new Set(farEnd.taken.map(({ id }) => id)).size, { timeout: 30_000, interval: 50 })
      .toBe(messages * 2);
    await endWorker(last);

    expect(platform.problems).toEqual([]);
    expect([...platform.acknowledged].length).toBe(messages);
    checkAnswers(farEnd.taken, messages);
    await checkRequests(address, farEnd.taken, messages);
  },
);

/** Every third message asks for something to be logged. */
function makePlatform(messages: number): Platform {
  const queues = Array.from({ length: CONVERSATIONS }, (_, conversation) =>
    Array.from({ length: messages / CONVERSATIONS }, (_, number) =>
      say(`${number % 3 === 0 ? 'bestill' : 'spør'} ${number + 1}`, {
        conversation: `c${conversation}`,
        user: `u${conversation}`,
        eventId: `e${conversation}-${number}`,
      }),
    ),
  );
  return { queues, acknowledged: new Set(), problems: [] };
}

/** Says the next message of each conversation as soon as the one before is acknowledged. */
function talk(child: ChildProcess, platform: Platform, atMost: number): void {
  let left = atMost;
  const send = (queue: readonly Message[] | undefined) => {
    const next = queue?.[0];
    if (next && child.connected && left-- > 0) child.send(next, () => {});
  };
  child.on('message', (raw) => {
    const note = noteSchema.parse(raw);
    if ('problem' in note) platform.problems.push(note.problem);
    if (!('accepted' in note)) return;
    platform.acknowledged.add(note.accepted);
    const queue = platform.queues.find(([head]) => head?.eventId === note.accepted);
    queue?.shift();
    send(queue);
  });
  for (const queue of platform.queues) send(queue);
}

interface Talk {
  readonly platform: Platform;
  readonly atMost: number;
  /** Null: it kills itself. */
  readonly afterMs: number | null;
}

async function talkUntilKilled(child: ChildProcess, { platform, atMost, afterMs }: Talk): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  talk(child, platform, atMost);
  // A place that is not reached again, because all of it was done: killed anyway.
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs ?? 600);
  await exited;
  clearTimeout(timer);
}

interface State {
  readonly platform: Platform;
  readonly farEnd: FarEnd;
  /** Replies that earlier runs had marked as sent. */
  readonly marked: Set<string>;
}

/** What was acknowledged is on disk; what was marked as sent did not go out in a later run. */
async function checkAfterKill(address: DatabaseAddress, { platform, farEnd, marked }: State): Promise<void> {
  const again = farEnd.taken.filter(({ id, run }) => run === farEnd.run && marked.has(id));
  expect(again).toEqual([]);
  const database = await openDatabase(address);
  const inbox = await database.query.selectFrom('inbox').select('message').execute();
  const stored = new Set(inbox.map(({ message }) => JSON.parse(message ?? '{}').eventId));
  const sent = await database.query.selectFrom('outbox').select('id').where('state', '=', 'sent').execute();
  await database.close();
  expect([...platform.acknowledged].filter((eventId) => !stored.has(eventId))).toEqual([]);
  for (const { id } of sent) marked.add(id);
}

/** Each conversation heard each of its answers, in order, and each once or, around a kill, once more. */
function checkAnswers(taken: readonly Taken[], messages: number): void {
  const oncePerRun = new Set(taken.map(({ id, run }) => `${id} ${run}`));
  expect(oncePerRun.size).toBe(taken.length);
  for (let conversation = 0; conversation < CONVERSATIONS; conversation += 1) {
    const heard = taken.filter((reply) => reply.conversation === `c${conversation}`);
    // A reply that went out twice did so in a row: nothing overtook it.
    const answers = heard
      .filter(({ id }, index) => heard[index - 1]?.id !== id)
      .map(({ text }) => withoutReference(text));
    expect(answers).toEqual(expectedAnswers(conversation, messages));
  }
}

/** The session counts the turns: one that was taken twice, or whose session was lost, would show. */
function expectedAnswers(conversation: number, messages: number): string[] {
  return (makePlatform(messages).queues[conversation] ?? []).flatMap((message, index) => [
    `${textOf(message)}|${index + 1}|`,
    `${textOf(message)}|videre`,
  ]);
}

function withoutReference(text: string): string {
  return text.replace(/LUP-\d{4}-\d{4}$/, '');
}

/** One row for each request, under the reference that the person was told. */
async function checkRequests(
  address: DatabaseAddress,
  taken: readonly Taken[],
  messages: number,
): Promise<void> {
  const database = await openDatabase(address);
  const logged = (await readAllRequests(database.query)).map(({ reference }) => reference);
  await database.close();
  const told = new Set(taken.flatMap(({ text }) => /LUP-\d{4}-\d{4}$/.exec(text) ?? []));
  expect(logged.length).toBe(messages / 3);
  expect([...told].sort()).toEqual(logged.sort());
}
