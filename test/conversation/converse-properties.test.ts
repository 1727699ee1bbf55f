import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Input } from '../../src/conversation/message.ts';
import { type Choice, type Reply, replySchema } from '../../src/conversation/reply.ts';
import { sessionSchema } from '../../src/conversation/session.ts';
import { type Turn, traceSchema } from '../../src/conversation/turn.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld, type World } from './in-memory-world.ts';
import { actionIds, lines } from './things-people-do.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

type Step =
  | { readonly type: 'input'; readonly input: Input }
  /** A button that is on the screen, by its place; or its label, typed. */
  | { readonly type: 'shown'; readonly place: number; readonly typed: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines).map(says) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('shown'), place: fc.nat(12), typed: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...actionIds), someData()).map(([id, data]) => clicks(id, data)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map(says) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines))
      .map((two) => says(two.join('. '))),
  },
);

function someData(): fc.Arbitrary<string | null> {
  return fc.oneof(
    fc.constant(null),
    fc.constantFrom('LUP-2026-0001', '46', 'hva-er-lup', 'nn', 'x:0'),
    fc.string(),
  );
}

function says(text: string): Step {
  return { type: 'input', input: { type: 'text', text } };
}

function clicks(id: string, data: string | null): Step {
  return { type: 'input', input: { type: 'action', id, data } };
}

const who = fc.constantFrom(
  { name: 'Hansen, Kari (VLFK)', email: 'kari@example.org' },
  { name: null, email: null },
);

it('answers whatever is said and clicked, in the closed set of replies, and remembers what it can read again', async () => {
  await fc.assert(
    fc.asyncProperty(who, fc.array(step, { minLength: 1, maxLength: 14 }), async (person, steps) => {
      const world = makeWorld(listening.assistant.services, person);
      for (const each of steps) await take(world, each);
    }),
    { numRuns: 80 },
  );
}, 60_000);

async function take(world: World, each: Step): Promise<void> {
  const choice = each.type === 'shown' ? pick(world, each.place) : null;
  if (each.type === 'shown' && choice === null) return;
  const input = each.type === 'input' ? each.input : inputOf(choice, each.typed);
  const turn = await world.say(input);
  checkTurn(turn);
  if (each.type === 'shown') expect(turn.replies.map(({ text }) => text)).not.toContain(oldButton(turn));
}

function pick(world: World, place: number): Choice | null {
  const { choices } = world.session();
  return choices[place % Math.max(choices.length, 1)] ?? null;
}

function inputOf(choice: Choice | null, typed: boolean): Input {
  if (choice === null) throw new Error('there is no button to click');
  return typed
    ? { type: 'text', text: choice.label }
    : { type: 'action', id: choice.id, data: choice.data ?? null };
}

function checkTurn({ replies, session, trace }: Turn): void {
  expect(replies.length).toBeGreaterThan(0);
  for (const reply of replies) checkReply(reply);
  expect(sessionSchema.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
  traceSchema.parse(trace);
}

function checkReply(reply: Reply): void {
  replySchema.parse(reply);
  expect(reply.text).not.toMatch(/undefined|\bnull\b|\[object|\{ ?\$/);
  expect(reply.text).not.toMatch(/Vennligst|Takk for din henvendelse|Ups!/i);
  const keys = reply.choices.map(({ id, data }) => JSON.stringify([id, data]));
  expect(new Set(keys).size).toBe(keys.length);
}

function oldButton({ trace }: Turn): string {
  return listening.assistant.services.words(trace.language, 'old-button');
}
