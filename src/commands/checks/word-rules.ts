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
});

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

/** Reads `knowledge/word-list.yaml`. "ord*" means any ending, "*ord" any beginning. */
export function readWordRules(source: string): FindWrongWords {
  const file = fileSchema.parse(parse(source));
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
  return (text, language) => {
    const shown = blank(text, file.allowed);
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
  const inner = word.replaceAll('*', '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const before = word.startsWith('*') ? '' : '(?<![\\p{L}-])';
  const after = word.endsWith('*') ? '' : '(?![\\p{L}-])';
  return new RegExp(`${before}${inner}${after}`, 'giu');
}

/** Quotations, addresses, link targets and allowed names count as blank: others wrote them. */
function blank(text: string, allowed: readonly string[]): string {
  const hide = (shown: string, pattern: RegExp) =>
    shown.replace(pattern, (found) => ' '.repeat(found.length));
  const quotes = [/«[^»]*»/gu, /“[^”]*”/gu, /\]\([^)]*\)/gu, /https?:\S+/gu, /[\w-]+\.(?:no|com|org|dk)\b/gu];
  const names = allowed.map((name) => new RegExp(name.replace(/[.+?^${}()|[\]\\]/g, '\\$&'), 'gu'));
  return [...quotes, ...names].reduce(hide, text);
}
