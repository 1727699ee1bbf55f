import type { Concept } from './concepts.ts';
import type { LexicalIndex } from './lexical-index.ts';
import type { Postings } from './postings.ts';

/** A document found by its words. */
export interface Found {
  readonly document: number;
  readonly score: number;
}

/**
 * Scores documents by BM25+ over concepts: of all the terms that may stand for a word, the best one counts.
 *
 * @returns documents with at least one concept, best first, at most `limit`
 */
export function searchLexically(index: LexicalIndex, concepts: readonly Concept[], limit: number): Found[] {
  const scores = new Float32Array(index.size);
  const best = new Float32Array(index.size);
  const touched: number[] = [];
  for (const concept of concepts) addConcept(index, concept, { scores, best, touched });
  return topOf(scores, touched, limit);
}

interface Sums {
  readonly scores: Float32Array;
  /** Scratch for one concept; zero between concepts. */
  readonly best: Float32Array;
  readonly touched: number[];
}

function addConcept(index: LexicalIndex, concept: Concept, { scores, best, touched }: Sums): void {
  const here: number[] = [];
  for (const [term, weight] of concept.alternatives) raiseBest(index.postings.of(term), weight, best, here);
  const worth = concept.rarity * concept.importance;
  for (const document of here) {
    if (scores[document] === 0) touched.push(document);
    scores[document] = (scores[document] ?? 0) + worth * (best[document] ?? 0);
    best[document] = 0;
  }
}

function raiseBest(
  { documents, strengths }: Postings,
  weight: number,
  best: Float32Array,
  here: number[],
): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    const strength = weight * (strengths[at] ?? 0);
    const before = best[document] ?? 0;
    if (before === 0) here.push(document);
    if (strength > before) best[document] = strength;
  }
}

/** The best few of many: only what reaches the score of the last of them is sorted as a whole. */
function topOf(scores: Float32Array, touched: readonly number[], limit: number): Found[] {
  const threshold = thresholdFor(scores, touched, limit);
  return touched
    .flatMap((document) => {
      const score = scores[document] ?? 0;
      return score >= threshold ? [{ document, score }] : [];
    })
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}

function thresholdFor(scores: Float32Array, touched: readonly number[], limit: number): number {
  if (touched.length <= limit * 4) return 0;
  const values = new Float32Array(touched.length);
  touched.forEach((document, at) => {
    values[at] = scores[document] ?? 0;
  });
  values.sort();
  return values[values.length - limit] ?? 0;
}
