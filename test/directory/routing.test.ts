import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import { shippedDirectory } from './open-test-directory.ts';

const { detect } = shippedDirectory();

const line = z.object({
  id: z.string(),
  text: z.string(),
  counties: z.array(z.string()),
  ambiguous: z.boolean().default(false),
});

/** The lines that are routed otherwise than labelled, and how many there are in all. */
function wrongIn(file: string): { wrong: string[]; all: number } {
  const lines = readFileSync(join(root, 'test/data', file), 'utf8')
    .trim()
    .split('\n');
  const wrong = lines
    .map((text) => line.parse(JSON.parse(text)))
    .flatMap(({ id, text, counties, ambiguous }) => {
      const found = detect(text);
      const isRight = found.counties.join() === counties.join() && (found.ambiguous !== null) === ambiguous;
      return isRight ? [] : [`${id} "${text}": wanted ${counties}, got ${found.counties}`];
    });
  return { wrong, all: lines.length };
}

describe('routing: the counties a message is about', () => {
  it('reads the shared sample', () => {
    const { wrong, all } = wrongIn('routing-sample.jsonl');
    expect(all).toBe(60);
    expect(wrong).toEqual([]);
  });

  it('reads the lines it was tuned to', () => {
    const { wrong, all } = wrongIn('routing-tuned.jsonl');
    expect(all).toBeGreaterThanOrEqual(110);
    expect(wrong).toEqual([]);
  });

  it('reads nearly all lines of the second set, the part it was tuned to', () => {
    const { wrong, all } = wrongIn('routing-more-tuned.jsonl');
    expect(all).toBeGreaterThanOrEqual(690);
    expect((all - wrong.length) / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['routing-heldout.jsonl', 70],
    ['routing-more-heldout.jsonl', 280],
  ])('reads at least 97 %% of the lines written beforehand and never tuned to (%s)', (file, atLeast) => {
    const { wrong, all } = wrongIn(file);
    expect(all).toBeGreaterThanOrEqual(atLeast);
    expect((all - wrong.length) / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
