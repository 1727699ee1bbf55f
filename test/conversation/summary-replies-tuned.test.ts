import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { DraftFields } from '../../src/requests/request.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld } from './in-memory-world.ts';

// 120 replies to one summary, written by somebody who had not seen the rules. The rules were mended by them since: 95 were met at
// first sight.

const rowSchema = z.object({
  lang: z.enum(['nb', 'nn', 'en']),
  text: z.string(),
  effect: z.enum(['send', 'cancel', 'change', 'question', 'undo', 'unclear']),
  change: z.record(z.string(), z.unknown()).default({}),
});
type Row = z.infer<typeof rowSchema>;

const rows = readFileSync(join(import.meta.dirname, '../data/summary-replies-tuned.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)));
const summary =
  'Vi ønsker et kurs om markedsdialog i Vestland, for kommuner, i mars 2027, 20 deltakere, digitalt';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

interface Heard {
  readonly before: DraftFields | undefined;
  readonly turn: Turn;
  readonly session: Session;
}

async function hear({ text, effect }: Row): Promise<Heard> {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Nordmann', email: 'kari@example.org' });
  await world.say({ type: 'text', text: summary });
  const before = world.session().draft?.fields;
  if (effect === 'undo') await world.say({ type: 'text', text: 'flytt det til mai' });
  const turn = await world.say({ type: 'text', text });
  return { before, turn, session: world.session() };
}

/** As a row has it: days, "asap", or null for a time that is not known. */
function plain(fields: DraftFields | undefined) {
  if (fields === undefined) return undefined;
  const { period, counties, ...others } = fields;
  const days = period?.from || period?.to ? [period.from, period.to] : null;
  return {
    ...others,
    topic: [fields.topic?.toLowerCase()],
    counties: counties && [...counties].sort(),
    period: period?.asap ? 'asap' : days,
  };
}

function wanted({ change }: Row, before: DraftFields | undefined) {
  const { counties } = change;
  return {
    ...plain(before),
    ...change,
    ...(Array.isArray(counties) ? { counties: [...counties].sort() } : {}),
  };
}

it.each(rows.filter(({ effect }) => effect === 'change'))('"$text" changes what it says', async (row) => {
  const { before, session } = await hear(row);
  expect(plain(session.draft?.fields)).toEqual(wanted(row, before));
});

it.each(rows.filter(({ effect }) => effect === 'send'))('"$text" sends', async (row) => {
  const { turn } = await hear(row);
  expect(turn.replies.map(({ kind }) => kind)).toContain('receipt');
});

it.each(rows.filter(({ effect }) => effect === 'cancel'))('"$text" gives it up', async (row) => {
  expect((await hear(row)).session.pending?.type).toBe('drop-draft');
});

it.each(rows.filter(({ effect }) => ['question', 'undo', 'unclear'].includes(effect)))(
  '"$text" leaves the request as it was shown',
  async (row) => {
    const { before, session } = await hear(row);
    expect(plain(session.draft?.fields)).toEqual(plain(before));
  },
);
