import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { replySchema } from '../../src/conversation/reply.ts';
import { traceSchema } from '../../src/conversation/turn.ts';
import { type JsonLinesProcess, startJsonLines } from '../support/json-lines-process.ts';

const answerSchema = traceSchema.extend({
  conversation: z.string(),
  intent: z.string(),
  replies: z.array(replySchema).min(1),
  ms: z.number(),
});
const faultSchema = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) });

let folder: string;
let door: JsonLinesProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-lines-'));
  door = startJsonLines(folder);
});
afterAll(async () => {
  await door.end();
  await rm(folder, { recursive: true, force: true });
});

async function say(line: object) {
  return answerSchema.parse(JSON.parse(await door.send(JSON.stringify(line))));
}

const user = { id: 'u1', name: 'Test Bruker', email: 'test@example.org' };
const at = '2026-11-23T09:00:00+01:00';

describe('the JSON-lines door', () => {
  it('answers a contact question as INTERFACES says', async () => {
    const answer = await say({ conversation: 'c1', user, at, text: 'Hvem er pådriver i Vestland?' });
    expect(answer).toMatchObject({
      language: 'nb',
      intent: 'contact',
      intents: ['contact'],
      counties: ['46'],
    });
    const [reply] = answer.replies;
    expect(reply).toMatchObject({
      kind: 'contact',
      contacts: [{ counties: ['46'], name: 'Stig Bang-Andersen', asOf: '2023' }],
    });
  });

  it('answers a repeated id with the stored output, and changes nothing', async () => {
    const line = { id: 'same', conversation: 'c2', user, at, text: 'Vi vil ha et kurs' };
    const first = await say(line);
    const again = await say({ ...line, text: 'Noe helt annet' });
    expect({ ...again, ms: 0 }).toEqual({ ...first, ms: 0 });
  });

  it('logs a request, and gives the same receipt when it is sent again', async () => {
    const here = { conversation: 'c3', user, at };
    const text = 'Vi ønsker et kurs om behovskartlegging for kommuner i Rogaland i mars 2027';
    expect((await say({ ...here, text })).replies.at(-1)?.kind).toBe('summary');
    const [receipt] = (await say({ ...here, action: { id: 'send' } })).replies;
    expect(receipt).toMatchObject({
      kind: 'receipt',
      reference: expect.stringMatching(/^LUP-2026-\d{4}$/),
      request: {
        activity: 'kurs',
        counties: ['11'],
        audience: ['kommuner'],
        period: { from: '2027-03-01', to: '2027-03-31' },
        requester: { name: 'Test Bruker', email: 'test@example.org' },
        status: 'sent',
      },
    });
    const [same] = (await say({ ...here, action: { id: 'send' } })).replies;
    expect(same).toMatchObject({
      kind: 'receipt',
      reference: receipt?.kind === 'receipt' ? receipt.reference : null,
    });
  });

  it('says what is wrong with a line, and reads the next', async () => {
    for (const line of ['', 'not json', '[]', '{}', '{"conversation":"c","user":{"id":"u"}}', 'null'])
      expect(faultSchema.parse(JSON.parse(await door.send(line)))).toBeDefined();
    const answer = await say({ conversation: 'c4', user, at, text: 'hei' });
    expect(answer.intent).toBe('greeting');
  });

  it('gives one line for every line, whatever it holds', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    const message = fc.record(
      {
        id: fc.oneof(anyText, fc.integer(), fc.constant(null)),
        conversation: fc.oneof(anyText, fc.integer()),
        user: fc.oneof(fc.record({ id: anyText, name: fc.anything(), email: fc.anything() }), fc.anything()),
        tenant: fc.oneof(anyText, fc.anything()),
        at: fc.oneof(anyText, fc.constant(at), fc.anything()),
        text: fc.oneof(anyText, fc.anything()),
        action: fc.oneof(fc.record({ id: anyText, data: fc.anything() }), fc.anything()),
      },
      { requiredKeys: ['conversation', 'user'] },
    );
    const anyLine = fc.oneof(anyText, fc.json(), message.map(stringifyAnything));
    await fc.assert(
      fc.asyncProperty(anyLine, async (line) => {
        const answer: unknown = JSON.parse(await door.send(line.replaceAll('\n', ' ')));
        expect(faultSchema.safeParse(answer).success || answerSchema.safeParse(answer).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

// fast-check makes values that JSON cannot hold.
function stringifyAnything(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
}
