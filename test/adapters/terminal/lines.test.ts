import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from '../../../adapters/terminal/lines.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(chunks(new TextEncoder().encode(text), size))) lines.push(line);
  return lines;
}

it('splits at line feeds only, wherever the bytes were cut', async () => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replaceAll('\n', '').replace(/\p{Cs}|\uFEFF/gu, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      expect(await linesOf(lines.map((text) => `${text}\n`).join(''), size)).toEqual(lines);
    }),
  );
});

it('keeps separators that JSON allows inside a string', async () => {
  expect(await linesOf('"a\u2028b\u2029c\rd\u0085"\n', 2)).toEqual(['"a\u2028b\u2029c\rd\u0085"']);
});

it('gives the last line even when nothing ends it', async () => {
  expect(await linesOf('a\n\nb', 5)).toEqual(['a', '', 'b']);
});
