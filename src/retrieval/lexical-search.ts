import type { Concept } from './concepts.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { STRENGTH_STEP } from './postings.ts';
import { greatest } from './select.ts';

/** A document found by its words. */
export interface Found {
  readonly document: number;
  readonly score: number;
}

/** One concept as it is walked through. */
interface Walk {
  /** Terms with what one step of strength in them is worth. */
  readonly terms: readonly { readonly term: number; readonly worth: number }[];
  /** The most it can add to a document. */
  readonly most: number;
  /** Postings in all. */
  readonly postings: number;
}

/** Sums of one search over documents; all zero between searches. */
interface Sums {
  readonly scores: Float32Array;
  /** Scratch for one concept. */
  readonly best: Float32Array;
}

const sumsOfIndex = new WeakMap<LexicalIndex, Sums>();

/**
 * Scores documents by BM25+ over concepts: of all the terms that may stand for a word, the best one counts.
 *
 * Concepts are walked from the one that can add most. When a document that was not met so far cannot reach the best
 * `limit` any more, only those that were met are looked up in what is left (MaxScore, Turtle and Flood 1995).
 *
 * @returns documents with at least one concept, best first, at most `limit`
 */
export function searchLexically(index: LexicalIndex, concepts: readonly Concept[], limit: number): Found[] {
  const walks = concepts.flatMap((concept) => walkOf(index, concept)).sort((a, b) => b.most - a.most);
  let left = walks.reduce((sum, { most }) => sum + most, 0);
  const sums = sumsFor(index);
  let met: Uint32Array = new Uint32Array(0);
  let grows = true;
  for (const walk of walks) {
    if (grows && walk.postings > met.length && left < (walks[0]?.most ?? 0) * 4) {
      const floor = met.length > limit ? greatest(sums.scores, met, limit) : 0;
      grows = left >= floor;
      if (!grows) met = stillIn(sums, met, floor - left).sort();
    }
    if (grows) met = joined(met, addAll(index, walk, sums));
    else addTo(index, walk, sums, met);
    left -= walk.most;
  }
  const found = topOf(sums.scores, met, limit);
  for (const document of met) sums.scores[document] = 0;
  return found;
}

function walkOf(index: LexicalIndex, { alternatives, rarity, importance }: Concept): Walk[] {
  const terms = [...alternatives].map(([term, weight]) => ({
    term,
    worth: rarity * importance * weight * STRENGTH_STEP,
  }));
  const postings = terms.reduce((sum, { term }) => sum + index.postings.frequency(term), 0);
  const most = Math.max(0, ...terms.map(({ term, worth }) => worth * index.postings.strongest(term)));
  return postings > 0 && most > 0 ? [{ terms, most, postings }] : [];
}

function sumsFor(index: LexicalIndex): Sums {
  const known = sumsOfIndex.get(index);
  if (known) return known;
  const sums = { scores: new Float32Array(index.size), best: new Float32Array(index.size) };
  sumsOfIndex.set(index, sums);
  return sums;
}

/** Adds a concept to every document that has it. Tells those that had no score before. */
function addAll(index: LexicalIndex, walk: Walk, sums: Sums): Uint32Array {
  const here = new Uint32Array(walk.postings);
  const count = raiseBest(index, walk, sums.best, here);
  return here.subarray(0, addBest(sums, here, count));
}

/** Leaves the best of the concept's terms in `best`, and in `here` the documents that have one. Tells how many. */
function raiseBest(index: LexicalIndex, { terms }: Walk, best: Float32Array, here: Uint32Array): number {
  let count = 0;
  for (const { term, worth } of terms) {
    const { documents, strengths } = index.postings.of(term);
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      const score = worth * (strengths[at] ?? 0);
      const before = best[document] ?? 0;
      if (before === 0) {
        here[count] = document;
        count += 1;
      }
      if (score > before) best[document] = score;
    }
  }
  return count;
}

/** Adds `best` to the scores, and moves the documents that had none to the front of `here`. Tells how many those are. */
function addBest({ scores, best }: Sums, here: Uint32Array, count: number): number {
  let fresh = 0;
  for (let at = 0; at < count; at += 1) {
    const document = here[at] ?? 0;
    const before = scores[document] ?? 0;
    scores[document] = before + (best[document] ?? 0);
    best[document] = 0;
    if (before !== 0) continue;
    here[fresh] = document;
    fresh += 1;
  }
  return fresh;
}

/** Adds a concept to those documents only; they are in rising order. */
function addTo(index: LexicalIndex, { terms }: Walk, { scores, best }: Sums, met: Uint32Array): void {
  for (const { term, worth } of terms) {
    const { documents, strengths } = index.postings.of(term);
    let at = 0;
    for (const document of met) {
      at = firstFrom(documents, document, at);
      if (at === documents.length) break;
      if (documents[at] === document)
        best[document] = Math.max(best[document] ?? 0, worth * (strengths[at] ?? 0));
    }
  }
  for (const document of met) {
    scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
    best[document] = 0;
  }
}

/** Where the first document not before `wanted` stands, looked for from a place on in growing steps. */
function firstFrom(documents: Uint32Array, wanted: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < documents.length && (documents[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, documents.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The documents that can still reach a score; the others are let go. */
function stillIn({ scores }: Sums, met: Uint32Array, atLeast: number): Uint32Array {
  return met.filter((document) => {
    if ((scores[document] ?? 0) >= atLeast) return true;
    scores[document] = 0;
    return false;
  });
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0) return other;
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The best few of many: only what reaches the score of the last of them is sorted. */
function topOf(scores: Float32Array, met: Uint32Array, limit: number): Found[] {
  const threshold = met.length > limit ? greatest(scores, met, limit) : 0;
  return Array.from(met.filter((document) => (scores[document] ?? 0) >= threshold))
    .map((document) => ({ document, score: scores[document] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}
