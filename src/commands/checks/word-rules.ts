import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../language/languages.ts';

const rulesSchema = z.record(z.string(), z.string());

const fileSchema = z.strictObject({
  /** Never said, in any language. */
  banned: rulesSchema,
  /** Bokmål words that do not belong in nynorsk, and what to write. */
  notInNynorsk: rulesSchema,
  /** Nynorsk words that do not belong in bokmål, and what to write. */
  notInBokmal: rulesSchema,
  /** Names and quotations that may stand in any language. */
  allowed: z.array(z.string()),
  /** Words that are right although no dictionary has them; "ord*" means any ending. */
  known: z.strictObject({ both: z.array(z.string()), nb: z.array(z.string()), nn: z.array(z.string()) }),
});

/** `knowledge/word-list.yaml`, read. */
export type WordList = z.infer<typeof fileSchema>;

export function readWordList(source: string): WordList {
  return fileSchema.parse(parse(source));
}

/** A word that should not stand where it stands. */
export interface WrongWord {
  readonly word: string;
  readonly offset: number;
  readonly message: string;
}

/** Finds words of the wrong standard and banned ones. */
export type FindWrongWords = (text: string, language: Language) => WrongWord[];

interface Rule {
  readonly pattern: RegExp;
  readonly message: string;
}

/** Looks for the words that the list names. "ord*" means any ending, "*ord" any beginning. */
export function findListedWords(file: WordList): FindWrongWords {
  const banned = rulesOf(
    file.banned,
    (word, better) => `"${word}" is not how the assistant talks. ${better}`,
  );
  const of = (standard: string) => (word: string, better: string) =>
    `"${word}" is not ${standard}: write ${better}.`;
  const rules: Record<Language, readonly Rule[]> = {
    nb: [...banned, ...rulesOf(file.notInBokmal, of('bokmål'))],
    nn: [...banned, ...rulesOf(file.notInNynorsk, of('nynorsk'))],
    en: banned,
  };
  const hidden = [...quotations, ...addresses, anyOf(file.allowed)];
  return (text, language) => {
    const shown = blank(text, hidden);
    return rules[language].flatMap(({ pattern, message }) =>
      Array.from(shown.matchAll(pattern), (match) => ({ word: match[0], offset: match.index, message })),
    );
  };
}

function rulesOf(
  entries: Readonly<Record<string, string>>,
  message: (word: string, better: string) => string,
): Rule[] {
  return Object.entries(entries).map(([word, better]) => ({
    pattern: patternOf(word),
    message: message(word.replaceAll('*', '…'), better),
  }));
}

function patternOf(word: string): RegExp {
  const inner = escaped(word.replaceAll('*', ''));
  const before = word.startsWith('*') ? '' : '(?<![\\p{L}-])';
  const after = word.endsWith('*') ? '' : '(?![\\p{L}-])';
  return new RegExp(`${before}${inner}${after}`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

const quotations = [/«[^»]*»/gu, /“[^”]*”/gu];

/** Where a text names a place to go, not words to read. */
export const addresses = [
  /\]\([^)]*\)/gu,
  /https?:\S+/gu,
  /[\w.-]+@[\w.-]+/gu,
  /[\w-]+\.(?:no|com|org|eu|dk)\b[\w/-]*/gu,
  /<!--.*?-->/gu,
];

/** Fits each of the names, in just these letters. */
export function anyOf(names: readonly string[]): RegExp {
  return names.length === 0 ? /(?!)/gu : new RegExp(names.map(escaped).join('|'), 'gu');
}

/** The text with blanks where a pattern fits, so that all else keeps its place. */
export function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (shown, pattern) => shown.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}
