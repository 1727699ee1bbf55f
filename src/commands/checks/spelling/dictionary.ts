import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type NSpell from 'nspell';

export type Standard = 'nb' | 'nn';

/** What a dictionary knows of one written standard. */
export interface Dictionary {
  /** Whether a word stands in the dictionary in this form, or in small letters when it begins a sentence. */
  knows(word: string): boolean;
  /** Whether a word, in small letters, is an entry rather than an inflected form: only those begin compounds. */
  isEntry(word: string): boolean;
}

const packages = createRequire(import.meta.url);

/**
 * Opens the Hunspell dictionary of a standard, or gives null where it is not installed: it is needed to edit the
 * product, not to run it.
 *
 * `nspell` makes every form of every entry in advance, which takes seconds for a whole dictionary. So only the entries
 * that can be a part of some word in `texts` are handed to it.
 */
export function openDictionary(standard: Standard, texts: readonly string[]): Dictionary | null {
  const folder = folderOf(`dictionary-${standard}`);
  if (folder === null || folderOf('nspell') === null) return null;
  const entries = possibleEntries(readFileSync(join(folder, 'index.dic'), 'utf8'), partsOf(texts));
  const makeSpeller: typeof NSpell = packages('nspell');
  const speller = makeSpeller({
    aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
    dic: `${entries.length}\n${entries.join('\n')}`,
  });
  const small = new Set(entries.map((entry) => wordOf(entry).toLowerCase()));
  return {
    knows: (word) => speller.correct(word),
    isEntry: (word) => small.has(word),
  };
}

function folderOf(name: string): string | null {
  try {
    return dirname(packages.resolve(name));
  } catch {
    return null;
  }
}

const SHORTEST_PART = 3;
const LONGEST_PART = 8;

/** Every run of three to eight letters inside the words of the texts, in small letters. */
function partsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const parts = new Set<string>();
  for (const word of words)
    for (let start = 0; start + SHORTEST_PART <= word.length; start += 1)
      for (let length = SHORTEST_PART; length <= LONGEST_PART; length += 1)
        parts.add(word.slice(start, start + length));
  return parts;
}

// The most that an affix rule of these dictionaries takes off a word's end ("datter" – "døtre", "ere" – "ér").
const LONGEST_ENDING = 5;

/** The entries that begin as something in the texts does. The file's first line is a count. */
function possibleEntries(dictionary: string, parts: ReadonlySet<string>): string[] {
  return dictionary
    .split('\n')
    .slice(1)
    .filter((entry) => {
      const word = wordOf(entry).toLowerCase();
      if (word === '') return false;
      if (word.length < SHORTEST_PART) return true;
      const certain = Math.max(SHORTEST_PART, word.length - LONGEST_ENDING);
      return parts.has(word.slice(0, Math.min(certain, LONGEST_PART)));
    });
}

function wordOf(entry: string): string {
  const end = entry.indexOf('/');
  return end === -1 ? entry : entry.slice(0, end);
}
