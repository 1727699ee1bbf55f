import { soundOf } from '../language/sound.ts';
import { termOf } from '../language/terms.ts';
import { fold } from '../language/tokens.ts';
import { editCost } from './edit-cost.ts';
import { growArray, startsOf } from './growing-array.ts';
import { countOf, textAt } from './string-table.ts';
import { NO_TERM, type VocabularyArrays } from './vocabulary.ts';

/** Word forms and terms by what is left of them when a letter is left out, as it is kept: a hash table. */
export interface SpellingArrays {
  /** Where each bucket begins in `numbers`; one more entry for the end of the last. The buckets are a power of two. */
  readonly starts: Uint32Array;
  /** Forms, and after them terms: their number and that of all forms. */
  readonly numbers: Uint32Array;
}

/** A word of the corpus that a misspelt one may stand for. */
export interface Correction {
  /** Null: a stop word, which is not looked for. */
  readonly term: number | null;
  /** 0..1: how likely it is meant. */
  readonly likeness: number;
}

export interface Speller {
  /**
   * The likeliest readings of a word that the corpus does not know, best first; empty when nothing is near.
   *
   * @param guesses whether one that is rather wrong than right is better than none
   */
  correct(word: string, guesses: boolean): readonly Correction[];
}

const MIN_FORM = 3;
const MAX_FORM = 30;
const MIN_WORD = 4;
// A shorter stem is like too many others.
const MIN_STEM = 5;
// A stop word is frequent in questions, whatever the texts are about.
const STOP_WORD_SEEN = 100;
/** Words that differ by their marks only are not quite the same. */
const LEAST_COST = 0.2;
/** What a stem must be nearer by than a form seen. */
const STEM_COST = 0.2;
const MAX_CORRECTIONS = 3;
/** How much more frequent (doublings) a form must be to make up for one slip more. */
const DOUBLINGS_A_SLIP = 9;
/** Above so many forms those seen only once are left out: most of them are slips themselves. */
const MANY_FORMS = 400_000;

/** Indexes word forms and terms, so that a misspelt word finds its neighbours without a walk over all. */
export function indexForms(
  { forms, formCounts, terms }: VocabularyArrays,
  frequency: (term: number) => number,
): SpellingArrays {
  const count = countOf(forms);
  const rarest = count > MANY_FORMS ? 2 : 0;
  const keys = growArray((length) => new Uint32Array(length));
  const numbers = growArray((length) => new Uint32Array(length));
  const add = (text: string, number: number) =>
    visitKeysOfForm(text, (key) => {
      keys.push(key);
      numbers.push(number);
    });
  for (let form = 0; form < count; form += 1)
    if ((formCounts[form] ?? 0) >= rarest) add(textAt(forms, form), form);
  for (let term = 0; term < countOf(terms); term += 1)
    if (frequency(term) >= rarest) add(textAt(terms, term), count + term);
  return bucketed(keys.finish(), numbers.finish());
}

function bucketed(keys: Uint32Array, numbers: Uint32Array): SpellingArrays {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length)));
  const counts = new Uint32Array(buckets);
  for (const key of keys) counts[key & (buckets - 1)] = (counts[key & (buckets - 1)] ?? 0) + 1;
  const starts = startsOf(counts);
  const byKey = new Uint32Array(numbers.length);
  // From the end, so that each bucket's start is what is left of its end.
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const bucket = (keys[at] ?? 0) & (buckets - 1);
    const place = (counts[bucket] ?? 0) - 1;
    counts[bucket] = place;
    byKey[(starts[bucket] ?? 0) + place] = numbers[at] ?? 0;
  }
  return { starts, numbers: byKey };
}

export function openSpeller(
  { starts, numbers }: SpellingArrays,
  { forms, formTerms, formCounts, terms }: VocabularyArrays,
  frequency: (term: number) => number,
): Speller {
  const mask = starts.length - 2;
  const formCount = countOf(forms);

  return {
    correct(word, guesses) {
      const plain = fold(word);
      if (plain.length < MIN_WORD || hasDigit(plain)) return [];
      const stem = fold(termOf(word, 'no'));
      return likeliest([
        ...nearForms(plain, guesses),
        ...(stem.length >= MIN_STEM ? nearTerms(stem, guesses) : []),
      ]);
    },
  };

  function nearForms(plain: string, guesses: boolean): Near[] {
    return neighbours(plain).flatMap((form) => {
      if (form >= formCount) return [];
      const term = formTerms[form] ?? NO_TERM;
      const seen = Math.max(formCounts[form] ?? 0, term === NO_TERM ? STOP_WORD_SEEN : 0);
      return compare(plain, { term, text: textAt(forms, form), seen, extra: 0 }, guesses) ?? [];
    });
  }

  function nearTerms(stem: string, guesses: boolean): Near[] {
    return neighbours(stem).flatMap((number) => {
      const term = number - formCount;
      if (term < 0) return [];
      const known = { term, text: textAt(terms, term), seen: frequency(term), extra: STEM_COST };
      return compare(stem, known, guesses) ?? [];
    });
  }

  /** Forms and terms that share what is left with the word; some of them by chance. */
  function neighbours(plain: string): number[] {
    const near = new Set<number>();
    visitKeys(plain, (key) => {
      const bucket = key & mask;
      for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) near.add(numbers[at] ?? 0);
    });
    return [...near];
  }
}

interface Known {
  readonly term: number;
  readonly text: string;
  /** How often. */
  readonly seen: number;
  /** What it costs beside the slips. */
  readonly extra: number;
}

/** How near a known word is; null when it is too far. */
function compare(plain: string, { term, text, seen, extra }: Known, guesses: boolean): Near | null {
  const limit = slipsAllowed(plain.length, guesses);
  const slips = Math.max(LEAST_COST, editCost(plain, fold(text), limit)) + extra;
  if (slips > limit || (!guesses && isOtherShortWord(plain, text, slips))) return null;
  const likeness = 1 - slips / (plain.length * 0.8);
  return { term, likeness, cost: slips - Math.log2(1 + seen) / DOUBLINGS_A_SLIP };
}

interface Near {
  readonly term: number;
  /** 0..1, by the slips in all its letters. */
  readonly likeness: number;
  /** Slips, less for a frequent form. */
  readonly cost: number;
}

/** The best form of each term; only what is about as likely as the best of all. */
function likeliest(near: readonly Near[]): Correction[] {
  const sorted = [...near].sort((a, b) => a.cost - b.cost);
  const least = sorted[0]?.cost ?? 0;
  const seen = new Set<number>();
  return sorted
    .filter(({ term, cost }) => cost <= least + 0.5 && !seen.has(term) && seen.add(term))
    .slice(0, MAX_CORRECTIONS)
    .map(({ term, cost, likeness }) => ({
      term: term === NO_TERM ? null : term,
      likeness: Math.max(0.1, likeness * (1 - (cost - least))),
    }));
}

/** A short word with one letter changed is as often another word. */
function isOtherShortWord(word: string, form: string, slips: number): boolean {
  return word.length <= MIN_WORD && form.length === word.length && slips >= 1;
}

/** One slip in a short word, two in a middling one, three in a long one. */
function slipsAllowed(length: number, guesses: boolean): number {
  if (length <= (guesses ? 5 : 6)) return 1.4;
  return length <= 9 ? 2 : 2.6;
}

function visitKeysOfForm(form: string, visit: (key: number) => void): void {
  if (form.length < MIN_FORM || form.length > MAX_FORM || hasDigit(form)) return;
  visitKeys(fold(form), visit);
}

/** Keys of a folded word, its double letters taken for single ones: as it is, without each of its letters, and as it sounds. */
function visitKeys(plain: string, visit: (key: number) => void): void {
  const single = plain.replace(/(.)\1+/g, '$1');
  for (let left = -1; left < single.length; left += 1) visit(hashOf(single, left, 0));
  visit(hashOf(soundOf(plain), -1, 1));
}

/** FNV-1a of a word without the letter at a place. */
function hashOf(word: string, without: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at += 1)
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}
