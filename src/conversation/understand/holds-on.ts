import { fold } from '../../language/tokens.ts';
import { postpones } from './slots/postponed.ts';
import { readBareYesNo } from './yes-no.ts';

const notYet =
  /\b(?:vent|venter|ventar|wait|hold on|pause|enna|enno|enda|yet|(?:ikke|ikkje|itj|not) (?:na|no|now)|(?:et|eit|ett) oyeblikk|one moment|just a (?:moment|second|sec))\b/;

/** "Vent litt", "ikke send ennå", "jeg må sjekke med sjefen først": the request shall stay as it is for now. */
export function holdsOn(text: string): boolean {
  if (text.includes('?')) return false;
  return postpones(text) || (notYet.test(fold(text)) && readBareYesNo(text) === 'no');
}
