import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { allPeople } from './people/all.ts';
import { isExact, simulate, tableOf } from './simulate.ts';
import { type Talk, talk } from './talk.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

describe('a person who was imagined before anything was tried', () => {
  it.each(allPeople.map((person) => [person.opens, person] as const))('%s', async (_, person) => {
    const { faults } = await talk(listening.assistant.services, person);
    expect(faults).toEqual([]);
  });
});

describe('made-up people', () => {
  // `npm run simulate` sets these.
  const seed = Number(process.env['SIMULATION_SEED'] ?? 1);
  const conversations = Number(process.env['SIMULATION_CONVERSATIONS'] ?? 1_002);
  const isShown = process.env['SIMULATION_SHOWN'] === '1';
  let talks: readonly Talk[];
  beforeAll(async () => {
    talks = await simulate(listening.assistant.services, seed, conversations);
  }, 600_000);

  it('end with exactly the request they meant, nearly all', () => {
    const wrong = talks.filter((each) => !isExact(each));
    expect(wrong.length, sayAll(wrong)).toBeLessThanOrEqual(talks.length * 0.02);
  });

  it('never lose what they said, are never asked it again, and are never told the same three times', () => {
    const lost = talks.filter(({ faults }) =>
      faults.some((fault) => /^(?:lost|asked for .* again|the same)/.test(fault)),
    );
    expect(lost.length, sayAll(lost)).toBeLessThanOrEqual(talks.length * 0.005);
  });

  it('are asked no more than eight questions, and half of them no more than four', () => {
    const questions = talks.map((each) => each.questions).sort((one, other) => one - other);
    expect(questions.at(-1)).toBeLessThanOrEqual(8);
    expect(questions[Math.floor(questions.length / 2)]).toBeLessThanOrEqual(4);
  });

  it('get every question in between answered, and come back to where they were', () => {
    const left = talks.filter(({ digressions, resumed }) => resumed < digressions);
    expect(left.length, sayAll(left)).toBe(0);
  });

  afterAll(() => {
    if (isShown)
      process.stdout.write(`${tableOf(talks)}\n\n${sayAll(talks.filter(({ faults }) => faults.length > 0))}`);
  });
});

/** The conversations that went wrong, to be read. */
function sayAll(talks: readonly Talk[]): string {
  return talks
    .slice(0, 20)
    .map(({ person, faults, lines }) =>
      [`${faults.join(' | ')}   [${person.traits?.join(', ')}]`, ...lines, ''].join('\n'),
    )
    .join('\n');
}
