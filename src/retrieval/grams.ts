import type { Strings } from './string-table.ts';

/** Letters in a gram. */
const LENGTH = 4;
const START = 94; // ^
const END = 36; // $

/**
 * The runs of four letters of a word, its beginning and end marked: one fewer than its letters, one for a single letter.
 * A run is a number below a power of two; two that are not the same seldom get the same.
 */
export function gramsOf(word: string, mask: number): number[] {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  return Array.from({ length: gramCount(word.length) }, (_, at) => gramAt(units, 0, units.length, at, mask));
}

/** The grams of all strings, each string's from the place on where its letters begin. */
export function gramsOfAll({ units, starts }: Strings, mask: number): Uint32Array {
  const grams = new Uint32Array(units.length);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    const count = gramCount(end - start);
    for (let at = 0; at < count; at += 1) grams[start + at] = gramAt(units, start, end, at, mask);
  }
  return grams;
}

/** How many grams a string of a length has. */
export function gramCount(length: number): number {
  return Math.max(Math.min(length, 1), length - 1);
}

function gramAt(units: ArrayLike<number>, start: number, end: number, place: number, mask: number): number {
  let hash = 0;
  for (let at = start + place - 1; at < start + place - 1 + LENGTH && at <= end; at += 1) {
    const unit = at < start ? START : at === end ? END : (units[at] ?? 0);
    hash = Math.imul(hash, 0x01000193) + unit;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & mask;
}
