import type { Retrieval } from '../../retrieval/retriever.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';

/** Gaps of `knowledge/unknowns.yaml` that no pådriver could fill either: abuse, orders, and what others have asked. */
const refusals: ReadonlySet<string> = new Set(['rude', 'orders', 'others-questions']);

/** Says no, and offers nothing; null for a gap that a person may fill. */
export function refuse(situation: Situation, gap: Retrieval['gap']): Outcome | null {
  if (gap === null || !refusals.has(gap.id)) return null;
  return outcome(situation, 'question', { replies: [textReply(situation, gap.text)], confidence: 0 });
}
