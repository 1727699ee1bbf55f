import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readQuestions } from '../../bench/evaluation/questions.ts';
import { intents } from '../../src/conversation/turn.ts';
import { root } from '../../src/root.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld } from './in-memory-world.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

const line = z.object({ id: z.string(), text: z.string(), intent: z.enum(intents) });

/** What the first message of a conversation is taken for. */
async function intentOf(text: string): Promise<string> {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Hansen', email: 'kari@example.org' });
  const { trace } = await world.say({ type: 'text', text });
  return trace.intents[0] ?? 'other';
}

async function wrongIn(file: string): Promise<{ wrong: string[]; all: number }> {
  const lines = readFileSync(join(root, 'test/data', file), 'utf8')
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));
  const wrong: string[] = [];
  for (const { id, text, intent } of lines) {
    const got = await intentOf(text);
    if (got !== intent) wrong.push(`${id} "${text}": wanted ${intent}, got ${got}`);
  }
  return { wrong, all: lines.length };
}

describe('what a first message is taken for', () => {
  it('reads the lines it was tuned to', async () => {
    const { wrong, all } = await wrongIn('intents-tuned.jsonl');
    expect(all).toBeGreaterThanOrEqual(60);
    expect(wrong).toEqual([]);
  });

  it('reads nearly all lines that were written beforehand and never tuned to', async () => {
    const { wrong, all } = await wrongIn('intents-heldout.jsonl');
    expect(all).toBe(19);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
  });

  it.each([
    'questions-dev.jsonl',
    'questions-facts-tuned.jsonl',
    'questions-heldout.jsonl',
    'questions-facts-heldout.jsonl',
  ])(
    'takes no question about facts, with an answer or without, for a wish or for one about whom to talk to (%s)',
    async (file) => {
      const wrong: string[] = [];
      const asked = readQuestions(file).filter(({ before }) => before.length === 0);
      for (const { text } of asked) {
        const got = await intentOf(text);
        if (got === 'contact' || got === 'request') wrong.push(`"${text}": ${got}`);
      }
      expect(asked.length).toBeGreaterThan(40);
      expect(wrong).toEqual([]);
    },
  );
});
