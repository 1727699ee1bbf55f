import { fold } from '../../language/tokens.ts';
import { tellsToSend } from './yes-no.ts';

const holdsBack =
  /\b(?:ikke|ikkje|itj|not|don't|dont|never|vent|wait|hvis|viss|om|dersom|if|unless|when|after|before|until|nar|for enn|etter at|sa snart|forst|fyrst|men|but|heller)\b/;
const clauseEnd = /[.,;!:–—\n]+|\s+-\s+|\s+(?:så|so|og|and)\s+/u;

/** "Sjefen er enig, send": whatever stands before it, the last clause tells to send and nothing holds it back. */
export function endsInSend(text: string): boolean {
  if (text.includes('?')) return false;
  const clauses = text.split(clauseEnd).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  const last = clauses.at(-1);
  return last !== undefined && tellsToSend(last) && !holdsBack.test(fold(clauses.slice(0, -1).join(', ')));
}
