import { edits, undoubled } from '../../../directory/edit-distance.ts';
import type { Span } from '../period/read-period.ts';
import { formStems, formVocabulary, rightBesideForm } from './form-vocabulary.ts';
import { matches, overlaps, words } from './word-matches.ts';

/** A text with the form's own words set right, and the way between its positions and those of the original. */
export interface Spelt {
  readonly text: string;
  /** The same stretch in the original. */
  readonly back: (span: Span) => Span;
  /** A stretch of the original in this text. */
  readonly forth: (span: Span) => Span;
  /** A phrase of this text in the writer's own spelling. */
  readonly asWritten: (phrase: string) => string;
}

interface Mended extends Span {
  readonly written: string;
  readonly right: string;
}

/**
 * Sets right the misspelt words of the form's own vocabulary: "hadnlingsplan", "digtalt", "komunner". Other words stay as
 * they are, and so do those that a name has taken.
 */
export function spelt(original: string, names: readonly Span[] = []): Spelt {
  const mended = misspelt(original).filter((word) => !names.some((name) => overlaps(name, word)));
  const text = mended.reduceRight(
    (kept, { start, end, right }) => `${kept.slice(0, start)}${right}${kept.slice(end)}`,
    original,
  );
  return {
    text,
    back: ({ start, end }) => ({ start: originalAt(start, mended), end: originalAt(end, mended) }),
    forth: ({ start, end }) => ({ start: speltAt(start, mended), end: speltAt(end, mended) }),
    asWritten: (phrase) => mended.reduce((said, { right, written }) => said.replace(right, written), phrase),
  };
}

function originalAt(at: number, mended: readonly Mended[]): number {
  return mended.reduce(
    (position, { start, end, right }) =>
      position >= start + right.length ? position + (end - start - right.length) : position,
    at,
  );
}

function speltAt(at: number, mended: readonly Mended[]): number {
  return mended.reduce(
    (position, { start, end, right }) => (at >= end ? position + right.length - (end - start) : position),
    at,
  );
}

const longEnough = words('[\\p{L}]{5,}');
/** "et kuss i", "a corse on": too short to be known without what stands around it. */
const shortCourse =
  /(?<=(?:^|(?<!\p{L})(?:et|eit|ett|ei|a|nytt|kort|digitalt|treng|trenger|ønsker|ønskjer|need|få)\s))(?<word>[kc]\p{L}{3,5})(?=\s+(?:i|om|for|on|about|in|til)(?!\p{L})|\s*[.,?!]|\s*$)/giu;

function misspelt(text: string): Mended[] {
  const long = matches(longEnough, text).flatMap((match) => mend(match, rightWord(match.text.toLowerCase())));
  const short = matches(shortCourse, text).flatMap((match) => mend(match, course(match.text.toLowerCase())));
  return [...long, ...short.filter((word) => !long.some((other) => overlaps(word, other)))].sort(
    (one, other) => one.start - other.start,
  );
}

function mend({ start, end, text }: Span & { readonly text: string }, right: string | null): Mended[] {
  return right === null ? [] : [{ start, end, written: text, right }];
}

const known = new Set(formVocabulary);
const byFirstLetter = new Map(
  formVocabulary.map(({ 0: letter }) => [letter, formVocabulary.filter((word) => word[0] === letter)]),
);

function rightWord(word: string): string | null {
  if (known.has(word) || rightBesideForm.has(word)) return null;
  return nearest(
    (byFirstLetter.get(word[0]) ?? []).filter((right) => isSlip(right, word)),
    word,
  );
}

/** Letters missing, doubled, wrong or swapped behind the first; never only another ending, for that is another form of the word. */
function isSlip(right: string, word: string): boolean {
  if (Math.abs(right.length - word.length) > 3 || isOtherEnding(right, word)) return false;
  if (undoubled(right) === undoubled(word)) return true;
  const allowed = formStems.test(word) || right.length < 9 ? 1 : right.length < 13 ? 2 : 3;
  return edits(right, word) <= allowed;
}

function isOtherEnding(right: string, word: string): boolean {
  const stem = Math.max(right.length, word.length) - 1;
  return right.slice(0, stem) === word.slice(0, stem);
}

function nearest(candidates: readonly string[], word: string): string | null {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  return others.reduce((best, each) => (edits(each, word) < edits(best, word) ? each : best), first);
}

function course(word: string): string | null {
  if (word === 'kurs' || word === 'course') return null;
  return nearest(
    ['kurs', 'course'].filter((each) => edits(each, word) <= 1 || undoubled(each) === undoubled(word)),
    word,
  );
}
