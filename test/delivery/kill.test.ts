import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Message } from '../../src/conversation/message.ts';
import { readAllRequests } from '../../src/requests/store-requests.ts';
import { root } from '../../src/root.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { type FarEnd, startFarEnd, type Taken } from './far-end.ts';
import { makeRandom } from './seeded-random.ts';
import { makeFolder, say, textOf } from './support.ts';

const places = [
  'before the inbox row',
  'after the inbox row',
  'before a commit',
  'after a commit',
  'in a turn',
  'before a send',
  'while sending',
  'after the far end took it',
  'at any time',
] as const;

const ROUNDS = 3;
const KILLS = places.length * ROUNDS;
const CONVERSATIONS = 12;
const MESSAGES = 720;
/** So that every run has something to do. */
const MESSAGES_PER_RUN = Math.ceil(MESSAGES / (KILLS + 1));
const SEED = 20261123;

type Kill = { readonly place: (typeof places)[number]; readonly after: number };

const noteSchema = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ accepted: z.string(), outcome: z.enum(['accepted', 'repeat']) }),
  z.strictObject({ problem: z.string() }),
]);

/** The platform's side: what is still to be said, one message after the other in each conversation. */
interface Platform {
  readonly queues: readonly Message[][];
  readonly acknowledged: Set<string>;
  readonly problems: string[];
}

test(`loses nothing and says nothing twice when it is killed ${KILLS} times`, {
  timeout: 120_000,
}, async () => {
  const random = makeRandom(SEED);
  const file = join(await makeFolder(), 'assistant.db');
  const farEnd = await startFarEnd(random);
  const platform = makePlatform();
  const marked = new Set<string>();

  for (let run = 0; run < KILLS; run += 1) {
    const place = places[run % places.length] ?? 'at any time';
    const first = await startRun(file, farEnd, { place, after: 1 + Math.floor(random() * 16) });
    await talkUntilKilled(first, platform, place === 'at any time' ? random() * 150 : null);
    await checkAfterKill(file, { platform, farEnd, marked });
    farEnd.run += 1;
  }
  const last = await startRun(file, farEnd, null);
  await talkUntilAnswered(last, platform, farEnd);
  await end(last);

  expect(platform.problems).toEqual([]);
  expect([...platform.acknowledged].length).toBe(MESSAGES);
  checkAnswers(farEnd.taken);
  await checkRequests(file, farEnd.taken);
});

/** Every third message asks for something to be logged. */
function makePlatform(): Platform {
  const queues = Array.from({ length: CONVERSATIONS }, (_, conversation) =>
    Array.from({ length: MESSAGES / CONVERSATIONS }, (_, number) =>
      say(`${number % 3 === 0 ? 'bestill' : 'spør'} ${number + 1}`, {
        conversation: `c${conversation}`,
        user: `u${conversation}`,
        eventId: `e${conversation}-${number}`,
      }),
    ),
  );
  return { queues, acknowledged: new Set(), problems: [] };
}

async function startRun(file: string, farEnd: FarEnd, kill: Kill | null): Promise<ChildProcess> {
  const given = JSON.stringify({
    file,
    port: farEnd.port,
    kill: kill?.place === 'at any time' ? null : kill,
  });
  const child = fork(join(root, 'src', 'launch.mjs'), ['../test/delivery/kill-worker', given]);
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('message', () => resolve());
  });
  return child;
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

async function talkUntilKilled(
  child: ChildProcess,
  platform: Platform,
  afterMs: number | null,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  talk(child, platform, MESSAGES_PER_RUN);
  // A place that is not reached again, because all of it was done: killed anyway.
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs ?? 600);
  await exited;
  clearTimeout(timer);
}

async function talkUntilAnswered(child: ChildProcess, platform: Platform, farEnd: FarEnd): Promise<void> {
  talk(child, platform, MESSAGES);
  await expect
    .poll(() => new Set(farEnd.taken.map(({ id }) => id)).size, { timeout: 20_000, interval: 50 })
    .toBe(MESSAGES * 2);
}

async function end(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await exited;
}

interface State {
  readonly platform: Platform;
  readonly farEnd: FarEnd;
  /** Replies that earlier runs had marked as sent. */
  readonly marked: Set<string>;
}

/** What was acknowledged is on disk; what was marked as sent did not go out in a later run. */
async function checkAfterKill(file: string, { platform, farEnd, marked }: State): Promise<void> {
  const again = farEnd.taken.filter(({ id, run }) => run === farEnd.run && marked.has(id));
  expect(again).toEqual([]);
  const database = await openDatabase({ kind: 'sqlite', file });
  const inbox = await database.query.selectFrom('inbox').select('message').execute();
  const stored = new Set(inbox.map(({ message }) => JSON.parse(message ?? '{}').eventId));
  const sent = await database.query.selectFrom('outbox').select('id').where('state', '=', 'sent').execute();
  await database.close();
  expect([...platform.acknowledged].filter((eventId) => !stored.has(eventId))).toEqual([]);
  for (const { id } of sent) marked.add(id);
}

/** Each conversation heard each of its answers, in order, and each once or, around a kill, once more. */
function checkAnswers(taken: readonly Taken[]): void {
  const oncePerRun = new Set(taken.map(({ id, run }) => `${id} ${run}`));
  expect(oncePerRun.size).toBe(taken.length);
  for (let conversation = 0; conversation < CONVERSATIONS; conversation += 1) {
    const heard = taken.filter((reply) => reply.conversation === `c${conversation}`);
    // A reply that went out twice did so in a row: nothing overtook it.
    const answers = heard
      .filter(({ id }, index) => heard[index - 1]?.id !== id)
      .map(({ text }) => withoutReference(text));
    expect(answers).toEqual(expectedAnswers(conversation));
  }
}

/** The session counts the turns: one that was taken twice, or whose session was lost, would show. */
function expectedAnswers(conversation: number): string[] {
  return (makePlatform().queues[conversation] ?? []).flatMap((message, index) => [
    `${textOf(message)}|${index + 1}|`,
    `${textOf(message)}|videre`,
  ]);
}

function withoutReference(text: string): string {
  return text.replace(/LUP-\d{4}-\d{4}$/, '');
}

/** One row for each request, under the reference that the person was told. */
async function checkRequests(file: string, taken: readonly Taken[]): Promise<void> {
  const database = await openDatabase({ kind: 'sqlite', file });
  const logged = (await readAllRequests(database.query)).map(({ reference }) => reference);
  await database.close();
  const told = new Set(taken.flatMap(({ text }) => /LUP-\d{4}-\d{4}$/.exec(text) ?? []));
  expect(logged.length).toBe(MESSAGES / 3);
  expect([...told].sort()).toEqual(logged.sort());
}
