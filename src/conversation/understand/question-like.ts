import { opensWithAfterThought } from './after-thought.ts';
import { cues } from './cues.ts';

/** "Could be in March", "kan gjerne være digitalt": says how it may be, without its subject. */
const statement =
  /^(?:og |men |and |but )?(?:could|can|should|must|may|might|kan|kunne|skal|ma|bor) (?:gjerne |godt |helst |also |well )?(?:be|vaere|vere|vaert|vore|bli|ha vaert)\b/;

/** "Skal ha fagdag i mars", "har behov for et kurs": a wish or a plan that leaves its subject out, though it begins like a question. */
const plan =
  /^(?:og |men |and |but |hei,? )?(?:(?:skal|ma|bor|kunne|skulle|vil) (?:ogsa |gjerne |snart |na |no |sa )*(?:ha|hatt|holde|halde|arrangere|avholde|lage|fa|fatt|invitere|gjennomfore|sende|kjope|lyse|anskaffe|skaffe|starte|samle|samla|mote|melde|bestille|onske|gjerne|skrive|i gang|ut)|har (?:et |eit |stort |akutt )?(?:behov|lyst|onsk\w*|ynsk\w*|planer|planar|plan|tenkt|planlagt|interesse|trong))\b/;

/** "Er litt usikre på hva dere har", "har ingen anelse om …": tells that one does not know. */
const notKnown =
  /^(?:og |men |and |but )?(?:er|e|har|am|are|have) (?:litt |helt |ganske |fortsatt |framleis |enda |a bit |still |not |ikke |ikkje )*(?:usik\w+|uviss\w*|sikk?er|sikre|sure|unsure|(?:ingen|inga|no) (?:anelse|aning|ide|idea|peiling)|(?:bestemt|avgjort|landa|landet|decided))\b/;

/** "Når det gjelder tidspunkt, passer uke 10 best": names what comes next. */
const regarding =
  /^(?:og |men |and |but )?(?:nar det gj\w+|hva (?:gj\w+|angar)|kva gj\w+|when it comes to)\b/;

/** "Når: fredag. Hvem: gründere." */
const label = /^(?:om )?(?:hva|kva|hvem|kven|hvor|kor|nar|what|who|where|when) ?:/;

/** A question by its mark or its first word. Takes folded text. */
export function isQuestionLike(folded: string): boolean {
  if (folded.includes('?')) return true;
  if (opensWithAfterThought(folded)) return false;
  if (label.test(folded) || regarding.test(folded)) return false;
  return cues.asking.test(folded) && !statement.test(folded) && !plan.test(folded) && !notKnown.test(folded);
}

/** "Kva?", "korleis": asks without saying what. Takes folded text. */
export function isQuestionWord(folded: string): boolean {
  return /^(?:og |men |and |but )?(?:hva|kva|ka|hvem|kven|kem|hvor|kor|hvordan|korleis|korsn|kossen|hvorfor|kvifor|koffor|nar|hvilken|hvilke|what|who|where|how|why|when|which)(?: da| sa| then)?[ ?!.]*$/.test(
    folded,
  );
}
