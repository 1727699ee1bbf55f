import { readFileSync } from 'node:fs';

/** Reads a file with one word a line; lines that start with # are remarks. */
export function readWordList(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
