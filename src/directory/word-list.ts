import { readFileSync } from 'node:fs';

/** Reads a file with one word a line, in small letters; lines that start with # are remarks. */
export function readWordList(file: string): Set<string> {
  const lines = readFileSync(file, 'utf8').normalize('NFC').toLowerCase().split(/\r?\n/);
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
