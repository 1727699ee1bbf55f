import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A line of an input file that cannot be used, in words for the person who gave it. */
export class BadLine extends Error {
  constructor(path: string, line: number, message: string) {
    super(`${path}:${line}: ${message}`);
    this.name = 'BadLine';
  }
}

/**
 * Reads a file of JSON lines one by one, so that it may be larger than memory. Empty lines are passed over.
 *
 * @throws BadLine naming the line that is no JSON or not of the form
 */
export async function* readJsonLines<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const parsed = schema.safeParse(parseJson(text, path, number));
    if (!parsed.success) throw new BadLine(path, number, z.prettifyError(parsed.error).replaceAll('\n', ' '));
    yield parsed.data;
  }
}

function parseJson(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new BadLine(path, line, `no JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
