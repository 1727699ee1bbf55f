import { fuse } from '../fuse.ts';
import type { Found } from '../lexical-search.ts';

/** What meaning counts beside words, which have 1. Chosen, not tuned: there was no real model to tune it with. */
const MEANING = 0.5;

/** Brings what was found by words and what lies near by meaning into one order, best first. */
export function addNear(found: readonly Found[], near: ReadonlyMap<number, number>, limit: number): Found[] {
  if (near.size === 0) return [...found];
  const best = Math.max(found[0]?.score ?? 0, Number.EPSILON);
  const words = new Map(found.map(({ document, score }) => [document, score / best]));
  return [
    ...fuse([
      { weight: 1, scores: words },
      { weight: MEANING, scores: near },
    ]),
  ]
    .map(([document, score]) => ({ document, score }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}
