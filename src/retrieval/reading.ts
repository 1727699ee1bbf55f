import type { Evidence } from './evidence.ts';
import type { Leaning } from './follow-up.ts';
import type { Query } from './rank-passages.ts';
import type { Hit } from './retriever.ts';

/** A passage that may answer: what would be said of it, and what speaks for it. */
export interface Candidate {
  readonly hit: Hit;
  readonly evidence: Evidence;
  /** How well it seems to answer beside the others, see confidence.ts. */
  readonly fitness: number;
}

/** A question as it was read, and the passages that may answer it, likeliest first. */
export interface Reading {
  readonly query: Query;
  /** How much it hangs on what was asked before. */
  readonly leaning: Leaning;
  readonly candidates: readonly Candidate[];
}
