import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Message } from '../../src/conversation/message.ts';
import { newPostgresUrl } from './databases.ts';
import { type FarEnd, startFarEnd } from './far-end.ts';
import { makeRandom } from './seeded-random.ts';
import { eventually, say } from './support.ts';
import { endWorker, noteSchema, startWorker } from './worker.ts';

const CONVERSATIONS = 8;
const MESSAGES = 64;

type Outcome = 'accepted' | 'repeat';

/** What a process said to each delivery of an event, by the event's id. */
function listen(workers: readonly ChildProcess[]) {
  const outcomes = new Map<string, Outcome[]>();
  const problems: string[] = [];
  for (const worker of workers)
    worker.on('message', (raw) => {
      const note = noteSchema.parse(raw);
      if ('problem' in note) problems.push(note.problem);
      if ('accepted' in note)
        outcomes.set(note.accepted, [...(outcomes.get(note.accepted) ?? []), note.outcome]);
    });
  return { outcomes, problems };
}

function makeMessages(): readonly Message[] {
  return Array.from({ length: MESSAGES }, (_, number) =>
    say(`spør ${number}`, {
      conversation: `c${number % CONVERSATIONS}`,
      user: `u${number % CONVERSATIONS}`,
      eventId: `e${number}`,
    }),
  );
}

function answersIn(farEnd: FarEnd, conversation: number): readonly string[] {
  return farEnd.taken.filter((taken) => taken.conversation === `c${conversation}`).map(({ text }) => text);
}

test('two processes on one database take each event once, though it is delivered four times over both', {
  timeout: 60_000,
}, async () => {
  const address = { kind: 'postgres', url: await newPostgresUrl('') } as const;
  const farEnd = await startFarEnd(makeRandom(1));
  const workers = await Promise.all([1, 2].map(() => startWorker(address, farEnd, null)));
  const { outcomes, problems } = listen(workers);
  const messages = makeMessages();
  for (const message of messages) {
    for (const worker of [...workers, ...workers]) worker.send(message);
    // The next one of a conversation is said when the one before was acknowledged, as people do.
    await eventually(() => expect(outcomes.get(message.eventId)).toBeDefined());
  }
  await eventually(() => expect(farEnd.taken.length).toBe(MESSAGES * 2));
  await eventually(() => expect([...outcomes.values()].flat().length).toBe(MESSAGES * 4));
  await Promise.all(workers.map(endWorker));

  expect(problems).toEqual([]);
  for (const each of outcomes.values())
    expect(each.filter((outcome) => outcome === 'accepted').length).toBe(1);
  expect(farEnd.taken.length).toBe(MESSAGES * 2);
  for (let conversation = 0; conversation < CONVERSATIONS; conversation += 1) {
    const own = messages.filter((message) => message.conversation === `c${conversation}`);
    // The session counts the turns: in order, and none taken twice.
    const expected = own.flatMap(({ eventId }, index) => [
      `spør ${eventId.slice(1)}|${index + 1}|`,
      `spør ${eventId.slice(1)}|videre`,
    ]);
    expect(answersIn(farEnd, conversation)).toEqual(expected);
  }
});

test('what a killed process had in work is answered by the other one, in order', {
  timeout: 60_000,
}, async () => {
  const address = { kind: 'postgres', url: await newPostgresUrl('') } as const;
  const farEnd = await startFarEnd(makeRandom(2));
  const doomed = await startWorker(address, farEnd, { place: 'in a turn', after: 16 });
  const other = await startWorker(address, farEnd, null);
  const { outcomes, problems } = listen([doomed, other]);
  const messages = makeMessages().slice(0, 40);
  const exited = new Promise((resolve) => doomed.once('exit', resolve));
  for (const [index, message] of messages.entries()) {
    const worker = index % 2 === 0 && doomed.connected ? doomed : other;
    worker.send(message, () => {});
    // What was not acknowledged, the platform says again.
    await eventually(() => {
      if (worker === doomed && !doomed.connected) other.send(message);
      expect(outcomes.get(message.eventId)).toBeDefined();
    });
  }
  await exited;
  await eventually(() => expect(new Set(farEnd.taken.map(({ id }) => id)).size).toBe(messages.length * 2));
  await endWorker(other);
  expect(problems).toEqual([]);
  for (let conversation = 0; conversation < CONVERSATIONS; conversation += 1) {
    const heard = [...new Set(answersIn(farEnd, conversation))];
    const own = messages.filter((message) => message.conversation === `c${conversation}`);
    expect(heard.length).toBe(own.length * 2);
    expect(heard.filter((text) => text.endsWith('|')).map((text) => text.split('|')[1])).toEqual(
      own.map((_, index) => String(index + 1)),
    );
  }
});
