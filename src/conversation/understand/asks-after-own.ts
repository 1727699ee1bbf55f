import { readReference } from './reference.ts';

const own =
  /\b(?:mitt?|mine|var|vart|vare|our|my)\b|\b(?:jeg|eg|ae|vi|me|i|we) (?:sendte?|sende|meldte|melde|bestilte|bestille|ba|bad|ynskte|onsket|requested|sent|ordered|asked)\b/;
const state =
  /\b(?:er|blir|har|is|has|have|was) (?:\w+ ){0,4}?(?:bekreft\w*|stadfest\w*|godkjen\w*|behandl\w*|sett pa|sett det|svart|mottatt|motteke|confirmed|approved|answered|replied|looked|received)\b/;

const wantsIt =
  /\b(?:kurs\w*|webinar\w*|\w*konferans\w*|\w*verkst\w*|samling\w*|workshop|course|aktivitet\w*|onske\w*|ynskje\w*|bestilling\w*|foresporsel\w*|forespurnad\w*|request|foredrag\w*|innlegg\w*)\b/;

/** "Er behovsverkstedet vårt bekreftet?", "hva skjer med LUP-2026-0017?": asks how an own request goes. Takes folded text. */
export function asksAfterOwn(folded: string, isQuestion: boolean): boolean {
  const asksOfReference =
    isQuestion &&
    readReference(folded) !== null &&
    /\b(?:skjer|hender|gar|ligger|ligg|happen\w*|going|status)\b/.test(folded);
  return asksOfReference || (own.test(folded) && state.test(folded) && wantsIt.test(folded));
}
