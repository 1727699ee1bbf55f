import { fold } from '../../../language/tokens.ts';

/** Ways to say that one cannot tell yet, or that anything will do. Folded, for a clause by itself. */
const postponing = [
  // "Kan vi komme tilbake til det", "må sjekke med sjefen først"
  /\b(?:komm?e?r?|kjem|kome|come|get|going) (?:\w+ )?(?:tilbake|attende|back)\b.*\b(?:til|pa|to|on|with)\b/,
  /\b(?:ma|far|skal|need to|have to|has to|must|let me|let us|la meg|lat meg)\b.{0,20}\b(?:sjekk\w*|undersok\w*|avklar\w*|hore|hoyre|hora|hoyra|sporr?e|sporje|(?:diskuter\w*|drofte\w*|snakk\w*|prate\w*|discuss|talk) (?:det |this |it )?(?:med|to|with)|finne ut|finna ut|check|ask|figure|find out|tenke pa|tenkje pa|think about)\b/,
  // "La det stå åpent"
  /\b(?:la|lat|let|leave|kan|hold|keep)\b.*\b(?:apent?|ope|open|blank|sta)\b/,
  // "Usikker", "det er ikke bestemt"
  /\b(?:usikker|usikre|uviss\w*|unsure|not (?:quite |really )?sure|ikk?je? (?:helt |heilt )?sikk?er\w*|ikk?je? (?:bestemt|avgjort|avklar\w*|fastsatt|fastsett|klart|spikret|spikra)|uavklar\w*|ubestemt|undecided|not (?:been )?decided|nothing (?:is )?(?:decided|fixed)|no idea|no clue|aner (?:ikke|ikkje)|anar (?:ikke|ikkje)|ingen (?:anelse|ide|aning)|tbd|tba|to be (?:decided|announced|confirmed|agreed)|det samme|same det|nar (?:kan|har) (?:dere|de)|when (?:can|are) you|kommer an pa|kjem an pa|(?:it )?depends|dunno)\b/,
  // "Når det passer for dere"
  /\b(?:nar|whenever|when|hva|kva|what)(?: enn)? (?:det |it |som )?(?:passer|passar|suits?|works|fits|is convenient)\b/,
  /\b(?:nar som helst|any ?time|whenever|fleksib\w*|flexible|(?:en eller annen gang|ein eller annan gong)(?! (?:i|pa|etter|for|til|neste|denne)\b)|some ?time(?! (?:in|next|this|during|around|after|before|early|late|between|on)\b)|apen for forslag|open to suggestions)\b/,
  /\b(?:tar|tek|take|ta) (?:det|den|vi det|it|that) (?:senere|seinare|later|siden|sidan)\b/,
];
const beside =
  /^(?:(?:nei|no|hm+|tja|njaa?|ja|jo|ok|well|eh+|beklager|sorry|dessverre|diverre|det|jeg|eg|vi|me|i|we) ?)*(?:(?:vet|veit|vett)(?: \w+){0,4}|(?:don't|do not|dont) (?:really )?know(?: yet)?)?$/;

/** "Usikker, må sjekke med sjefen først": every clause says that it is not known yet, or that it does not matter. */
export function postpones(text: string): boolean {
  const clauses = fold(text)
    .split(/[,.;!?–]+|\s(?:men|og|but|and|for|so|sa)\s/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.some(isPostponing) && clauses.every((clause) => isPostponing(clause) || beside.test(clause));
}

/** "Det er næringslivet vi må snakke med" names somebody. */
const pointing = /^(?:det|dei|de|it) (?:er|e|is) \S+ (?:som )?(?:vi|me|jeg|eg|ae|we|i) /;

function isPostponing(clause: string): boolean {
  if (pointing.test(clause)) return false;
  return clause.split(/\s+/).length <= 9 && postponing.some((pattern) => pattern.test(clause));
}
