import type { Retrieval } from '../../retrieval/retriever.ts';
import type { Outcome, Situation } from '../situation.ts';

/** Notes, for the editors of the knowledge base, that this question got no answer. */
export function noteUnanswered(
  { text, language }: Situation,
  verdict: Exclude<Retrieval['verdict'], 'answer'>,
  said: Outcome,
): Outcome {
  return { ...said, effects: [...said.effects, { type: 'store-unanswered', text, language, verdict }] };
}
