import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { simulate, tableOf } from './simulate.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

it('x', async () => {
  const talks = await simulate(listening.assistant.services, Number(process.env['SEED'] ?? 1), Number(process.env['N'] ?? 300));
  console.log(tableOf(talks));
  const bad = talks.filter(({ faults }) => faults.length > 0);
  writeFileSync('/tmp/form/bad.txt', bad.map((each) => `${each.faults.join(' | ')}   [${each.person.traits?.join()}]\n${each.lines.join('\n')}`).join('\n\n'));
  expect(1).toBe(1);
}, 600_000);
