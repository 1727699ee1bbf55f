import { fold } from '../../language/tokens.ts';

const yes =
  /^(ja|jau|jo|jepp|japp|jess|yes|yep|yeah|sure|ok|okei|okay|greit|gjerne|veldig gjerne|klart|selvsagt|sjolvsagt|send|send( den| det| han)?|gjor( det)?|gjer( det)?|gjor det du|do it|please( do)?|go ahead|stemmer|det stemmer|riktig|rett|kjor( pa)?|koyr( pa)?|fint|bra|perfekt|den er god)\b/;
const no =
  /^(nei|neida|naei|na|nope|no|nah|ikke|ikkje|nei takk|no thanks|la vaere|lat vere|dropp|stopp|avbryt|cancel|not)\b/;
const butElse = /\b(men|heller|but|rather|instead|nei)\b/;

/** Whether a text is a plain yes or no. A yes with a "men" is neither: what comes after it matters more. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const folded = fold(text).trim();
  if (no.test(folded)) return 'no';
  if (!yes.test(folded)) return null;
  return butElse.test(folded) ? null : 'yes';
}
