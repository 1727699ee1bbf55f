import type { Concept } from './concepts.ts';
import { heldWeight } from './question-score.ts';
import { worthOf } from './wordings.ts';

/** What can be seen of how well the best passage answers. All lie in 0..1. */
export interface Evidence {
  /** Share of the question's worth that stands in the passage itself. */
  readonly covered: number;
  /** The same, anywhere in its article. */
  readonly coveredByArticle: number;
  /** Strength of the match by words. */
  readonly strength: number;
  /** How far the best other article lies behind. Tells little when the article holds little of the question. */
  readonly margin: number;
  /** Share of the question's worth in words that no article knows. */
  readonly unknown: number;
}

// Fitted by logistic regression on test/data/questions-dev.jsonl and questions-facts-tuned.jsonl: the chance that the first hit answers.
const FITTED = {
  base: -2.25,
  covered: 1.5,
  coveredByArticle: 1.25,
  strength: 3.1,
  lead: 1.6,
  unknown: -3.5,
} as const;

/** The chance that a hit with this evidence answers the question. */
export function confidenceOf(evidence: Evidence): number {
  const sum =
    FITTED.base +
    FITTED.covered * evidence.covered +
    FITTED.coveredByArticle * evidence.coveredByArticle +
    FITTED.strength * evidence.strength +
    FITTED.lead * evidence.margin * evidence.coveredByArticle +
    FITTED.unknown * evidence.unknown;
  return 1 / (1 + Math.exp(-sum));
}

/** The share of a question, by worth, that a set of terms stands for. */
export function coverage(concepts: readonly Concept[], held: { has(term: number): boolean }): number {
  return share(concepts, (concept) => heldWeight(concept, held));
}

/** The share of a question, by worth, that no text knows. */
export function unknownShare(concepts: readonly Concept[]): number {
  return share(concepts, (concept) => 1 - Math.max(0, ...concept.alternatives.values()));
}

function share(concepts: readonly Concept[], partOf: (concept: Concept) => number): number {
  const total = concepts.reduce((sum, concept) => sum + worthOf(concept), 0);
  if (total === 0) return 0;
  return concepts.reduce((sum, concept) => sum + worthOf(concept) * partOf(concept), 0) / total;
}
