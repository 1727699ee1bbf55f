import type { Language } from '../../../language/languages.ts';
import {
  addresses,
  anyOf,
  blank,
  type FindWrongWords,
  type WordList,
  type WrongWord,
} from '../word-rules.ts';
import { isCompound } from './compounds.ts';
import { type Dictionary, openDictionary, type Standard } from './dictionary.ts';
import { nearMiss } from './near-miss.ts';

/** A dictionary with the project's own words, and the compounds of both. */
interface Speller {
  accepts(word: string): boolean;
  /** A word that may have been meant. */
  suggest(word: string): string | null;
}

// Letters in which inflections of one word differ: "tunneler", "tunnelen".
const ENDING = 1;
// The dictionaries leave most nouns from other languages without their endings: "klimaet", "risikoen", "mottoene".
const endingOfLoan = /^(.{2,}[aiouy])(?:et|en|er|ar|ene|ane)$/;
// A letter by itself ("e-post", "Prop. 51 L") and what is written in capitals ("NHO", "LUPs") is no dictionary's matter.
const abbreviation = /^(?:.|\p{Lu}+s?)$/u;

const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;
const quotation = /«[^»]*»|“[^”]*”/gu;

/**
 * Finds words that are in no dictionary of their standard, in none of the project's lists, and no compound of known
 * words. What stands in quotation marks may be in either standard: others wrote it. English is not looked at.
 *
 * @param texts everything that will be looked at
 * @returns null when the dictionaries are not installed
 */
export function openSpelling(list: WordList, texts: readonly string[]): FindWrongWords | null {
  const bokmal = openDictionary('nb', texts);
  const nynorsk = openDictionary('nn', texts);
  if (bokmal === null || nynorsk === null) return null;
  const spellers = { nb: speller('nb', bokmal, list), nn: speller('nn', nynorsk, list) };
  const hidden = [...addresses, anyOf(list.allowed)];
  return (text, language) => (language === 'en' ? [] : findMisspelt(blank(text, hidden), language, spellers));
}

function findMisspelt(
  shown: string,
  standard: Standard,
  spellers: Readonly<Record<Standard, Speller>>,
): WrongWord[] {
  const own = spellers[standard];
  const other = spellers[standard === 'nb' ? 'nn' : 'nb'];
  const quoted = Array.from(shown.matchAll(quotation), (match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const isQuoted = (at: number) => quoted.some(([start = 0, end = 0]) => start < at && at < end);
  return Array.from(shown.matchAll(wordPattern))
    .filter(({ 0: word, index }) => !own.accepts(word) && !(isQuoted(index) && other.accepts(word)))
    .map(({ 0: word, index }) => ({ word, offset: index, message: messageFor(word, standard, own) }));
}

function messageFor(word: string, standard: Standard, own: Speller): string {
  const name: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };
  const meant = own.suggest(word);
  const mend = meant === null ? 'Correct it' : `Did you mean "${meant}"? Correct it`;
  return `"${word}" is not in the ${name[standard]} dictionary. ${mend}, or enter it under "known" in word-list.yaml.`;
}

function speller(standard: Standard, dictionary: Dictionary, { known }: WordList): Speller {
  const isListed = listed([...known.both, ...known[standard]]);
  // People write names in small letters in a chat, and so do the questions of an article.
  const inDictionary = (word: string) =>
    isListed(word) ||
    dictionary.knows(word) ||
    dictionary.knows(capitalised(word)) ||
    isInflectedLoan(word, dictionary);
  const isEntry = (word: string) => dictionary.isEntry(word) || isListed(word);
  const seen = new Map<string, boolean>();
  const accepts = (word: string) => {
    if (abbreviation.test(word)) return true;
    if (inDictionary(word)) return true;
    if (!isCompound(word, { knows: inDictionary, isEntry })) return false;
    return nearMiss(word.toLowerCase(), dictionary.knows, ENDING) === null;
  };
  return {
    accepts(word) {
      const before = seen.get(word);
      if (before !== undefined) return before;
      const accepted = accepts(word);
      seen.set(word, accepted);
      return accepted;
    },
    suggest: (word) => nearMiss(word.toLowerCase(), inDictionary),
  };
}

function isInflectedLoan(word: string, { isEntry }: Dictionary): boolean {
  const stem = endingOfLoan.exec(word.toLowerCase())?.[1];
  return stem !== undefined && isEntry(stem);
}

/** "ord*" in a list stands for any ending. */
function listed(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words.map((word) => word.toLowerCase()));
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1).toLowerCase());
  return (word) => {
    const small = word.toLowerCase();
    return whole.has(small) || starts.some((start) => small.startsWith(start));
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
