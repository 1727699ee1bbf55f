import type { Strings } from './string-table.ts';

/** Letters in a gram. */
const LENGTH = 4;
const START = 94; // ^
const END = 36; // $

/**
 * Visits the runs of four letters of a word, its beginning and end marked; a word of one letter is one run of three.
 * A run is given as a number below a power of two; two that are not the same seldom get the same.
 */
export function visitGrams(
  units: ArrayLike<number>,
  start: number,
  end: number,
  mask: number,
  visit: (gram: number) => void,
): void {
  const last = Math.max(start - 1, end + 1 - LENGTH);
  for (let first = start - 1; first <= last; first += 1) {
    let hash = 0;
    for (let at = first; at < first + LENGTH && at <= end; at += 1) {
      const unit = at < start ? START : at === end ? END : (units[at] ?? 0);
      hash = Math.imul(hash, 0x01000193) + unit;
    }
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    visit((hash ^ (hash >>> 13)) & mask);
  }
}

/** Grams of one string of a table. */
export function visitGramsAt(
  { units, starts }: Strings,
  number: number,
  mask: number,
  visit: (gram: number) => void,
): void {
  visitGrams(units, starts[number] ?? 0, starts[number + 1] ?? 0, mask, visit);
}

/** Grams of a word. */
export function gramsOf(word: string, mask: number): number[] {
  const grams: number[] = [];
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  visitGrams(units, 0, units.length, mask, (gram) => grams.push(gram));
  return grams;
}
