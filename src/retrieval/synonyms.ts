import { parse } from 'yaml';
import { z } from 'zod';
import { isStopWord } from '../language/stop-words.ts';
import { indexWords, termOf } from '../language/terms.ts';

const fileSchema = z.strictObject({
  /** Any word of a line stands for the others. */
  same: z.array(z.array(z.string().min(2)).min(2)),
  /** One way only: the left is a case of the right. */
  wider: z.record(z.string(), z.array(z.string())),
  abbreviations: z.record(z.string(), z.array(z.string())),
  /** English words of a question, and the Norwegian ones to look for. */
  english: z.record(z.string(), z.array(z.string())),
});

/** A wording, as the stems of its words. */
export type Wording = readonly string[];

/** Other wordings for what stands in a question. */
export interface Synonyms {
  /** Wordings that begin with this stem, longest first, each with what else it may be called. */
  startingWith(stem: string, language: 'no' | 'en'): readonly Entry[];
}

interface Entry {
  readonly said: Wording;
  readonly others: readonly { readonly wording: Wording; readonly weight: number }[];
}

const WEIGHTS = { same: 0.8, wider: 0.6, abbreviation: 0.95, english: 0.9 };

export const noSynonyms: Synonyms = { startingWith: () => [] };

/**
 * Reads `knowledge/synonyms.yaml`.
 *
 * @throws Error in plain words when the file is not as its own first lines say
 */
export function readSynonyms(source: string): Synonyms {
  const file = fileSchema.parse(parse(source));
  const norwegian = new Map<string, Entry>();
  const english = new Map<string, Entry>();
  for (const line of file.same)
    for (const said of line)
      add(
        norwegian,
        said,
        line.filter((other) => other !== said),
        WEIGHTS.same,
      );
  for (const [said, others] of Object.entries(file.wider)) add(norwegian, said, others, WEIGHTS.wider);
  for (const [short, long] of Object.entries(file.abbreviations)) {
    add(norwegian, short, long, WEIGHTS.abbreviation);
    for (const wording of long) add(norwegian, wording, [short], WEIGHTS.abbreviation);
  }
  for (const [said, others] of Object.entries(file.english))
    add(english, said, others, WEIGHTS.english, 'en');
  return { startingWith: byFirstStem({ no: norwegian, en: english }) };
}

function add(
  entries: Map<string, Entry>,
  said: string,
  others: readonly string[],
  weight: number,
  language: 'no' | 'en' = 'no',
): void {
  const wording = wordingOf(said, language);
  if (wording.length === 0) return;
  const key = wording.join(' ');
  const found = others.map((other) => ({ wording: wordingOf(other, 'no'), weight }));
  entries.set(key, { said: wording, others: [...(entries.get(key)?.others ?? []), ...found] });
}

/** Without stop words, as questions are read: the "for" of "program for utvikling" stands for nothing. */
function wordingOf(text: string, language: 'no' | 'en'): Wording {
  return indexWords(text)
    .filter((word) => !isStopWord(word, language))
    .map((word) => termOf(word, language));
}

function byFirstStem(entries: Record<'no' | 'en', ReadonlyMap<string, Entry>>): Synonyms['startingWith'] {
  const index = { no: group(entries.no), en: group(entries.en) };
  return (stem, language) => index[language].get(stem) ?? [];
}

function group(entries: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.said[0] ?? '';
    groups.set(
      first,
      [...(groups.get(first) ?? []), entry].sort((a, b) => b.said.length - a.said.length),
    );
  }
  return groups;
}
