import { type Evidence, evidenceNames } from './evidence.ts';
import { confidence, ranking } from './fitted-confidence.ts';

/** A lead beyond this says nothing more. */
export const CLEAR_LEAD = 3;

/** How well a passage seems to answer, beside other passages for the same question. */
export function fitnessOf(evidence: Evidence): number {
  return evidenceNames.reduce((sum, name) => sum + ranking[name] * evidence[name], 0);
}

/** How far a passage is ahead of the best one of another article, by fitness: 0, or what counts of it. */
export function leadOf(fitness: number, rival: number): number {
  return Math.min(CLEAR_LEAD, Math.max(0, fitness - rival));
}

/** The chance that a passage answers the question. */
export function confidenceOf(evidence: Evidence, lead: number): number {
  const odds = evidenceNames.reduce((sum, name) => sum + confidence[name] * evidence[name], confidence.base);
  return 1 / (1 + Math.exp(-(odds + confidence.lead * lead)));
}
