import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { DraftFields } from '../../src/requests/request.ts';
import { root } from '../../src/root.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld } from './in-memory-world.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

const any = z.literal('any');
/** One first message: what it wants, and for a request each field it tells. A field that is left out must stay empty. */
const opening = z.strictObject({
  id: z.string(),
  lang: z.enum(['nb', 'nn', 'en']),
  text: z.string(),
  intent: z.enum(['request', 'question', 'contact', 'status', 'other']),
  activity: z.string().optional(),
  counties: z.array(z.string()).or(any).optional(),
  audience: z.array(z.string()).or(any).optional(),
  topic: z.array(z.string()).or(any).optional(),
  period: z.tuple([z.string().nullable(), z.string().nullable()]).or(any).optional(),
  format: z.string().optional(),
  participants: z.number().optional(),
  place: z.string().optional(),
});
type Opening = z.infer<typeof opening>;

const openings = readFileSync(join(root, 'test/data/openings-tuned.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => opening.parse(JSON.parse(line)));

it.each(openings.map((each) => [each.text, each] as const))('%s', async (text, expected) => {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Hansen', email: 'kari@example.org' });
  const { trace } = await world.say({ type: 'text', text });
  expect(kindOf(trace.intents[0] ?? 'other')).toBe(expected.intent);
  const fields = world.session().draft?.fields;
  if (expected.intent === 'request') expect(fields && differences(expected, fields)).toEqual([]);
});

function kindOf(intent: string): string {
  return ['request', 'question', 'contact', 'status'].includes(intent) ? intent : 'other';
}

function differences(expected: Opening, fields: DraftFields): string[] {
  const { period } = fields;
  const compared: Record<string, readonly [unknown, unknown]> = {
    activity: [expected.activity, fields.activity],
    counties: [expected.counties, fields.counties],
    audience: [sorted(expected.audience), sorted(fields.audience)],
    period: [expected.period, period && [period.from, period.to]],
    format: [expected.format, fields.format],
    participants: [expected.participants, fields.participants],
    place: [expected.place, fields.place],
  };
  const wrong = Object.entries(compared).flatMap(([field, [wanted, came]]) =>
    wanted === 'any' || JSON.stringify(wanted ?? null) === JSON.stringify(came ?? null)
      ? []
      : [`${field}: ${JSON.stringify(wanted)} expected, ${JSON.stringify(came)} came`],
  );
  return isTopic(expected.topic, fields.topic) ? wrong : [...wrong, `topic: ${fields.topic} came`];
}

function sorted(list: 'any' | readonly string[] | null | undefined): unknown {
  return list === 'any' || list === null || list === undefined ? list : [...list].sort();
}

function isTopic(wanted: Opening['topic'], came: string | null): boolean {
  if (wanted === 'any') return true;
  return wanted === undefined ? came === null : wanted.some((each) => each === came);
}
