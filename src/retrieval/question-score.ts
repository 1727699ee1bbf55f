import { indexWords } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import { givesExpected } from './expected-answer.ts';
import type { Query } from './rank-passages.ts';
import { worthOf } from './wordings.ts';

/** As much as a fairly telling word. */
const EXPECTED = 3;

/** The number of the term of a word, or null when no article has it. */
export type TermNumber = (word: string) => number | null;

/** How much of a question a text holds, in the worth of its words; more when it has the kind of thing asked for. */
export function makeScorer(query: Pick<Query, 'text' | 'concepts'>, numberOf: TermNumber) {
  return (text: string): number => {
    const held = new Set(indexWords(text).map((word) => numberOf(word)));
    const words = query.concepts.reduce(
      (sum, concept) => sum + worthOf(concept) * heldWeight(concept, held),
      0,
    );
    return words + (givesExpected(query.text, text) ? EXPECTED : 0);
  };
}

/** How well a set of terms stands for a concept: the weight of its best alternative there. */
export function heldWeight(concept: Concept, held: { has(term: number): boolean }): number {
  let best = 0;
  for (const [term, weight] of concept.alternatives) if (weight > best && held.has(term)) best = weight;
  return best;
}
