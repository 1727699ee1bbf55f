import type { Draft } from '../../session.ts';
import type { Outcome, Situation } from '../../situation.ts';
import { fillForm } from './form.ts';
import { notCaught } from './missed.ts';

/** Reads words into the open form, or says that nothing in them was caught. */
export function fillOpenForm(situation: Situation, draft: Draft): Outcome {
  return fillForm(situation, draft) ?? notCaught(situation, draft);
}
