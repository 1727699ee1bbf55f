import type { Situation } from '../situation.ts';
import { readParts } from './parts.ts';
import { readBareYesNo } from './yes-no.ts';

/** "Ok. Kurs om plast i Agder": a word to begin with, and then a request; the first has agreed to nothing. */
export function goesOnToWish(situation: Situation): boolean {
  if (readBareYesNo(situation.text) !== null) return false;
  return readParts(situation).some(({ matter }) => matter === 'request');
}
