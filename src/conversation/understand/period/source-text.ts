import { distance } from 'fastest-levenshtein';
import { isNearlySame } from '../slots/nearly-same.ts';
import { calendarWords, mendableWords, monthNames } from './calendar-words.ts';
import { blankLookAlikes } from './look-alikes.ts';

/** A text rewritten in the few words that the rules know, and where each character of it came from. */
export interface SourceText {
  readonly text: string;
  /** Position in the original of every position of `text`; one longer than it, for the end. */
  readonly origin: readonly number[];
}

const piece = /\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d]/gsu;

/** Rewrites a text for reading: one spelling a word, one kind of dash and space, look-alikes of dates blanked. */
export function sourceText(original: string): SourceText {
  const pieces = Array.from(blankLookAlikes(original).matchAll(piece));
  const words = pieces.map((match) => match[0].normalize('NFC').toLowerCase());
  let text = '';
  const origin: number[] = [];
  for (const [index, match] of pieces.entries()) {
    const known = rewrite(words, index);
    text += known;
    for (let offset = 0; offset < known.length; offset += 1) {
      origin.push(offset === 0 ? match.index : match.index + Math.min(offset, match[0].length - 1));
    }
  }
  origin.push(original.length);
  return { text, origin };
}

/** The part of the original that a part of the source text came from. */
export function originalSpan(source: SourceText, start: number, end: number): { start: number; end: number } {
  const last = source.origin[end];
  return { start: source.origin[start] ?? 0, end: last ?? 0 };
}

function rewrite(words: readonly string[], index: number): string {
  const word = words[index] ?? '';
  if (/^[‐‑‒–—−]$/u.test(word)) return '-';
  if (word !== '\n' && /^\s$/u.test(word)) return ' ';
  if (!/^\p{L}/u.test(word)) return word;
  return inContext(words, index) ?? calendarWords.get(word) ?? mend(word) ?? word;
}

const beforeMonth =
  /^(?:in|i|by|of|av|before|after|from|frå|fra|until|till|til|to|early|late|mid|between|and|next|this|før|etter|start|end|about|take|do|be|rather|maybe|perhaps|not|it)$/u;

/** Words that are of time only beside other words of time: "may", "mar", "jan", "jul", "fall", "12th". */
function inContext(words: readonly string[], index: number): string | null {
  const word = words[index] ?? '';
  if (/^(?:th|st|nd|rd)$/u.test(word)) return /^\d+$/u.test(words[index - 1] ?? '') ? '.' : null;
  const before = neighbour(words, index, -1);
  if (word === 'fall') return isFall(before, neighbour(words, index, 1)) ? 'høsten' : null;
  if (word === 'jul') return /^\d+$/u.test(before) ? 'juli' : null;
  const short = shortMonths.get(word);
  return short !== undefined && isAmongTime(words, index) ? short : null;
}

/** "In fall", "late fall 2027", and not "fall prevention". */
function isFall(before: string, after: string): boolean {
  if (/^(?:this|next|the|coming|last)$/u.test(before)) return true;
  return /^(?:in|by|during|early|late|mid|before|after|until)$/u.test(before) && !/^\p{L}/u.test(after);
}

function isAmongTime(words: readonly string[], index: number): boolean {
  const before = neighbour(words, index, -1);
  if (/^(?:\d+|st|nd|rd|th)$/u.test(before) || /^\d+$/u.test(neighbour(words, index, 1))) return true;
  return beforeMonth.test(before) || isMonth(followingWord(words, index)) || isOnlyWord(words);
}

/** The next word or number on one side, over a space or a full stop. */
function neighbour(words: readonly string[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (words[at] === ' ' || words[at] === '.') at += step;
  return words[at] ?? '';
}

/** The word after a dash or "to": "May – August". */
function followingWord(words: readonly string[], index: number): string {
  const after = words.slice(index + 1).filter((word) => !/^[\s.]$/u.test(word));
  return /^(?:[-–—/]|to|and|or|og|til|eller)$/u.test(after[0] ?? '') ? (after[1] ?? '') : '';
}

function isMonth(word: string): boolean {
  return monthNames.some((name) => name === (calendarWords.get(word) ?? word));
}

function isOnlyWord(words: readonly string[]): boolean {
  return words.filter((word) => /\p{L}/u.test(word)).length === 1;
}

const shortMonths: ReadonlyMap<string, string> = new Map([
  ['may', 'mai'],
  ['mar', 'mars'],
  ['jan', 'januar'],
]);

function mend(word: string): string | null {
  if (word.length < 5) return null;
  const near = mendableWords.find(
    (known) =>
      known[0] === word[0] &&
      Math.abs(known.length - word.length) <= 2 &&
      (distance(known, word) <= (known.length < 8 ? 1 : 2) || isNearlySame(known, word)),
  );
  return near === undefined ? null : (calendarWords.get(near) ?? near);
}
