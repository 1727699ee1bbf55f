import { fold, tokenize } from '../../language/tokens.ts';
import { withoutAfterThought } from './after-thought.ts';
import { leftOpen } from './slots/left-open.ts';
import { postpones } from './slots/postponed.ts';
import { isSmallWord } from './slots/small-words.ts';
import { readBareYesNo } from './yes-no.ts';

const self = '(?:jeg|eg|ae|e|vi|me|mi|i|we)';
const later =
  '(?:(?:i|pa) (?:morgen|morgon|overmorgen|kveld|ettermiddag)|imorgen|senere|seinare|siden|sidan|later|tomorrow|tonight|(?:(?:til|pa|on|neste|next|over) )*(?:mandag|tirsdag|tysdag|onsdag|torsdag|fredag|helga|helgen|uke|uka|veke|veka|monday|tuesday|wednesday|thursday|friday|week|the weekend))';
const condition =
  '(?:hvis|viss|dersom|nar|fyrst nar|forst nar|etter at|sa snart|sa lenge|sa fremt|safremt|med mindre|bare om|if|when|once|after|until|unless|as long as|provided|as soon as)';
const looking =
  '(?:sjekk\\w*|hor(?:e|er|a)?|hoyr(?:e|er|a)?|spor(?:r|rer|re|je|ja)?|les(?:e|er|a)?|se|ser|sja|tenk(?:e|er|je|jer|ja)?|vis(?:e|er)?|avklar\\w*|diskuter\\w*|droft\\w*|snakk\\w*|prat\\w*|forankr\\w*|avvent\\w*|vent\\w*|ta(?:r)? en (?:titt|kikk|prat|runde|tur)|kom(?:me|mer)? (?:tilbake|attende)|kjem (?:tilbake|attende)|check\\w*|ask|read|look|think|show|talk|discuss|confirm|run (?:it|this)|get back|come back|sleep)';

/** A clause that lets the request wait. Folded. */
const waiting: readonly RegExp[] = [
  /\b(?:vent|venter|ventar|vente|wait|waiting|hold (?:on|off|it)|avvent|pause|enna|enno|enda|yet|(?:ikke|ikkje|itj|not) (?:na|no|now)|(?:et|eit|ett) oyeblikk|one moment|just a (?:moment|second|sec))\b/,
  // "Jeg må sjekke med sjefen først", "la meg lese gjennom", "jeg hører med de andre"
  new RegExp(
    `\\b(?:ma|far|skal|vil|kan|(?:la|lat|let) (?:meg|oss|me|us)|should|must|(?:need|have|want) to|will|lets|'ll)\\b.{0,20}?\\b${looking}\\b`,
  ),
  new RegExp(
    `^(?!show me\\b|vis me\\b)(?:(?:da|sa|then|so) )?(?:${self} )?${looking} (?:${self}|med|pa|gjennom|over|it over|through)\\b`,
  ),
  new RegExp(`^(?:${self} )?(?:bare |berre |just )?${looking}$`),
  new RegExp(`^${self} (?:bare |berre |just )?${looking}\\b`),
  // "Send i morgen", "send når budsjettet er vedtatt"
  new RegExp(`\\b(?:send\\w*|forward|submit)\\b(?:.{0,25}?\\b)?(?:${later}|${condition})\\b`),
  // "Jeg kan ikke si ja før onsdag"
  /\b(?:ikke|ikkje|itj|not|can't|cannot|won't)\b.{0,20}\b(?:si|sei|seie|svar\w*|bestem\w*|bekreft\w*|stadfest\w*|godkjenn\w*|avgjor\w*|avgjer\w*|send\w*|lov\w*|say|answer|confirm|decide|approve|promise)\b.{0,12}\b(?:for|until|before|till)\b/,
  // "…, hvis det er gratis"
  new RegExp(`^${condition} (?!mulig|mogleg|mogeleg|possible|det (?:gar|skal))\\w+ .+`),
  /^(?:senere|seinare|siden|sidan|later)$/,
];

/** "Vent litt", "bra, men jeg må sjekke med sjefen først", "send i morgen": the request shall stay as it is for now. */
export function holdsOn(text: string): boolean {
  if (text.includes('?')) return false;
  const clauses = clausesOf(text);
  if (clauses.some(leavesOpen) && !clauses.some((clause) => !leavesOpen(clause) && isWaiting(clause)))
    return false;
  if (postpones(text)) return true;
  return clauses.some(isWaiting) && clauses.every((clause) => isWaiting(clause) || saysNothing(clause));
}

function clausesOf(text: string): string[] {
  return withoutAfterThought(fold(text).replaceAll('’', "'"))
    .split(/[.,;:!–—\n]+|\s(?:men|but)\s|\s(?=(?:hvis|viss|dersom|if|unless)\s)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function leavesOpen(clause: string): boolean {
  return leftOpen(clause) !== null;
}

/** "After Easter suits better": another time, and no condition. */
const suitsBetter =
  /\b(?:suits?|works?|fits?|is|would be|passer|passar|hover|er|er nok|hadde vaert|hadde vore) (?:\w+ )?(?:better|best|bedre|betre|finere|finare)\b/;

function isWaiting(clause: string): boolean {
  return !suitsBetter.test(clause) && waiting.some((pattern) => pattern.test(clause));
}

/** A yes, a no, or words of form: nothing that could change the request. */
function saysNothing(clause: string): boolean {
  return readBareYesNo(clause) !== null || tokenize(clause).every(({ lower }) => isSmallWord(lower));
}
