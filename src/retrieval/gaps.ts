import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../language/languages.ts';
import { stemNorwegian } from '../language/stem.ts';
import { indexWords } from '../language/terms.ts';

const said = z.string().min(1);
const wordsSchema = z.array(z.string().min(1)).min(1);

const fileSchema = z.strictObject({
  /** Lists that rules may name with a "$". */
  lists: z.record(z.string(), wordsSchema),
  gaps: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      /** What is not in the sources, for the person who asks. */
      says: z.strictObject({ nb: said, nn: said, en: said }),
      /** Articles that say no more than this: their questions fall into the gap too. */
      toldIn: z.array(said).default([]),
      /** One of these must hold: of each line in it, one wording must stand in the question. */
      when: z.array(z.array(wordsSchema).min(1)).min(1),
      /** Not when one of these stands there. */
      unless: wordsSchema.optional(),
    }),
  ),
});

/** Something that the sources are known not to tell. */
export interface Gap {
  readonly id: string;
  readonly says: Record<Language, string>;
  /** Ids of articles that say no more than that. */
  readonly toldIn: readonly string[];
}

/** Finds the gap a question falls into, or null. */
export type FindGap = (question: string) => Gap | null;

/** What no word is: where a question begins and ends. */
const start = '^';
const end = '.';

export const noGaps: FindGap = () => null;

/**
 * Reads `knowledge/unknowns.yaml`: kinds of questions that must not be answered from the articles, although words match.
 *
 * @throws Error in plain words when the file is not as its own first lines say
 */
export function readGaps(source: string): FindGap {
  const { lists, gaps } = fileSchema.parse(parse(source));
  const rules = gaps.map(({ id, says, toldIn, when, unless }) => ({
    gap: { id, says, toldIn },
    when: when.map((lines) => lines.map((words) => wordingsOf(words, lists))),
    unless: wordingsOf(unless ?? [], lists),
  }));
  return (question) => {
    const stems = stemQuestion(question);
    const holds = (words: readonly string[]) => words.some((wording) => stands(wording, stems));
    const rule = rules.find(({ when, unless }) => when.some((lines) => lines.every(holds)) && !holds(unless));
    return rule?.gap ?? null;
  };
}

/** A wording as stems between blanks; "$list" stands for a list, a trailing "*" for any ending. */
function wordingsOf(words: readonly string[], lists: Readonly<Record<string, readonly string[]>>): string[] {
  return words.flatMap((word) => {
    if (!word.startsWith('$')) return [stemWording(word)];
    const list = lists[word.slice(1)];
    if (!list) throw new Error(`There is no list "${word.slice(1)}".`);
    return list.map(stemWording);
  });
}

/**
 * An open wording is kept as it is written: "vinner*" shall not mean "vant". One with "^" begins the question, one with a
 * full stop ends it.
 */
function stemWording(wording: string): string {
  const words = indexWords(wording);
  const first = wording.startsWith('^') ? ` ${start}` : '';
  if (wording.endsWith('*')) return `${first} ${words.join(' ')}`;
  return `${first} ${words.map(stemNorwegian).join(' ')} ${wording.endsWith('.') ? end : ''}`;
}

/** The question by its stems, and as it stands for wordings that end in "*". */
function stemQuestion(question: string): string[] {
  const words = indexWords(question);
  return [words.map(stemNorwegian), words].map((forms) => ` ${start} ${forms.join(' ')} ${end}`);
}

function stands(wording: string, forms: readonly string[]): boolean {
  return forms.some((form) => form.includes(wording));
}
