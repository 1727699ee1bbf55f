import { stemNorwegian } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { growArray, startsOf } from './growing-array.ts';
import { countOf, numberOf, type StringTable, textAt } from './string-table.ts';

const MIN_PART = 3;
const MIN_COMPOUND = 7;
// Last parts of three letters that do end compounds; others are endings in disguise ("program-met").
const shortLastParts = new Set([
  'lov',
  'vei',
  'bil',
  'båt',
  'mål',
  'råd',
  'fag',
  'tall',
  'del',
  'tid',
  'by',
  'dag',
]);
// Links between the parts of a Norwegian compound: "anskaffelseSstrategi", "barnEhage".
const links = ['', 's', 'e'];

/** Which terms are made of which others, as it is kept. */
export interface CompoundArrays {
  /** Where the parts of each term begin in `parts`; one more entry for the end of the last. */
  readonly partStarts: Uint32Array;
  readonly parts: Uint32Array;
  /** The other way round: the terms that have each term as a part. */
  readonly holderStarts: Uint32Array;
  readonly holders: Uint32Array;
}

/** How the words of a corpus are made of each other. */
export interface CompoundIndex {
  /** The parts of a term: terms that the corpus holds by themselves. Empty when it does not part. */
  parts(term: number): Uint32Array;
  /** Terms that have the term as a part. */
  containing(term: number): Uint32Array;
}

export function openCompounds({ partStarts, parts, holderStarts, holders }: CompoundArrays): CompoundIndex {
  return {
    parts: (term) => parts.subarray(partStarts[term], partStarts[term + 1]),
    containing: (term) => holders.subarray(holderStarts[term], holderStarts[term + 1]),
  };
}

/** Learns compounds from terms (stems): "dialogkonferans" parts into "dialog" and "konferans". */
export function indexCompounds(terms: StringTable): CompoundArrays {
  const count = countOf(terms);
  const parts = growArray((length) => new Uint32Array(length));
  const partCounts = new Uint32Array(count);
  const holderCounts = new Uint32Array(count);
  for (let number = 0; number < count; number += 1) {
    const own = new Set(splitCompound(textAt(terms, number), terms));
    partCounts[number] = own.size;
    for (const part of own) {
      parts.push(part);
      holderCounts[part] = (holderCounts[part] ?? 0) + 1;
    }
  }
  const partStarts = startsOf(partCounts);
  const holderStarts = startsOf(holderCounts);
  const flat = parts.finish();
  return { partStarts, parts: flat, holderStarts, holders: turnRound(partStarts, flat, holderStarts) };
}

function turnRound(partStarts: Uint32Array, parts: Uint32Array, holderStarts: Uint32Array): Uint32Array {
  const holders = new Uint32Array(parts.length);
  const next = holderStarts.slice();
  for (let term = 0; term + 1 < partStarts.length; term += 1)
    for (let at = partStarts[term] ?? 0; at < (partStarts[term + 1] ?? 0); at += 1) {
      const part = parts[at] ?? 0;
      const place = next[part] ?? 0;
      holders[place] = term;
      next[part] = place + 1;
    }
  return holders;
}

/**
 * The parts of a stem, as numbers of terms: the best parting in two, where the first half may part once more. The longest
 * last part wins, since it carries the meaning. Empty when it does not part.
 */
export function splitCompound(stem: string, terms: StringTable): readonly number[] {
  return stem.length < MIN_COMPOUND ? [] : split(stem, stem.length, terms);
}

/** Parts the first `end` letters of a stem. */
function split(stem: string, end: number, terms: StringTable): number[] {
  if (end < MIN_COMPOUND) return [];
  for (let at = MIN_PART; at <= end - MIN_PART; at += 1) {
    if (end - at === MIN_PART && !shortLastParts.has(stem.slice(at, end))) continue;
    const last = numberOf(terms, stem, at, end);
    if (last === null) continue;
    const first = headOf(stem, at, terms);
    if (first.length > 0) return [...first, last];
  }
  return [];
}

/** Inside a compound a part keeps an ending that its own stem has lost: "anskaffelse(s)strategi", "klima|regel". */
function headOf(stem: string, end: number, terms: StringTable): number[] {
  for (const link of links) {
    const whole = end - link.length;
    if (whole < MIN_PART || !stem.startsWith(link, whole)) continue;
    const head = stem.slice(0, whole);
    if (isStopWord(head, 'no')) continue;
    const number = numberOf(terms, head) ?? numberOf(terms, stemNorwegian(head));
    if (number !== null) return [number];
  }
  return split(stem, end, terms);
}
