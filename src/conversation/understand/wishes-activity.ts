import { isBareMeeting, isBareWish, proposesActivity } from './bare-wish.ts';
import { cues } from './cues.ts';
import { looksBack } from './looks-back.ts';
import type { Sentence } from './sentence-facts.ts';
import { tellsOfPast } from './tells-of-past.ts';
import { withoutWhenUnknown } from './when-unknown.ts';
import { asksForSomeone, asksIfAllowed, wishesInQuestion } from './wish-question.ts';

/** Whether a sentence asks for an activity: by the words for a request, by its name and a wish, or by what is told of it. */
export function isRequest(sentence: Sentence): boolean {
  const { folded } = sentence;
  if (cues.requestWords.test(folded)) return true;
  if (looksBack(sentence.text) || tellsOfPast(folded)) return false;
  return wishesForSomethingElse(sentence) || wishesForMeeting(sentence) || wishesForActivity(sentence);
}

function wishesForActivity(sentence: Sentence): boolean {
  const folded = withoutWhenUnknown(sentence.folded);
  const { hasActivity, isDescribed, isQuestion } = sentence;
  if (!(hasActivity || isDescribed) || asksToKnow(sentence, folded)) return false;
  if (wishesInQuestion(folded) || (hasActivity && proposesActivity(folded))) return true;
  const saysMore = sentence.slotCount > 0 || sentence.detection.mentions.length > 0;
  if (isQuestion) return saysMore && asksForSomeone(folded);
  if (cues.wishing.test(folded) || isInKeywords(sentence) || (saysMore && isBareMeeting(folded))) return true;
  return hasActivity && saysMore && !asksWithin.test(folded) && !tellsOfHeld.test(folded);
}

/** Names or describes an activity, and wants to know something of it. */
function asksToKnow({ hasActivity, isQuestion }: Sentence, folded: string): boolean {
  if (isChoosing(folded) || wantsToKnow.test(folded) || asksToBeTold.test(folded)) return true;
  return isQuestion && !hasActivity && asksIfAllowed(folded);
}

function isInKeywords({ folded, hasActivity, wordCount }: Sentence): boolean {
  return hasActivity ? isBareWish(folded, wordCount) : labelled.test(folded);
}

/** "Vi ønsker en X for gründerne i Troms i mars": for whom, where and when makes it an activity, whatever X is. */
function wishesForSomethingElse({ folded, isQuestion, slotCount, detection }: Sentence): boolean {
  const isAsked = isQuestion ? wishesInQuestion(folded) : cues.wishing.test(folded);
  return (
    isAsked &&
    slotCount > 1 &&
    detection.mentions.length > 0 &&
    somethingNamed.test(folded) &&
    !wantsToKnow.test(folded) &&
    !cues.contact.test(folded)
  );
}

/** "Vi ønsker et møte om batteriferger i Agder i mars": which activity it shall be is asked. Whom to meet would be said of a contact. */
function wishesForMeeting({ folded, isQuestion, slotCount, detection }: Sentence): boolean {
  const isWished = isQuestion ? wishesInQuestion(folded) : cues.wishing.test(folded);
  return isWished && slotCount > 0 && detection.mentions.length > 0 && meetingAbout.test(folded);
}

const meetingAbout =
  /\b(?:et|eit|ett|a) (?:\w+ )?(?:mote|meeting) (?!(?:med|with|hos) (?:dere|de|dykk|dokker|deg|padriv|lup|noen|nokon|en|ein|ei|you|someone|the contact)\w*\b)(?:\w+ )*?(?:om|about)\b/;

/** "Møteplass for innkjøparar, tema: tolketenester": a form of one's own. */
const labelled =
  /(?:^|[,.;\n–-] ?)(?:tema|emne|topic|malgrupp\w*|tid|tidspunkt|nar|dato|sted|stad|antall|antal|audience|when|where|place|date) ?:/;

const somethingNamed = /\b(?:et|eit|en|ein|ei|an?) (?:\w+ )?\w{4,}/;

/** "Jeg vil gjerne vite hva et kurs koster" */
const wantsToKnow =
  /\b(?:vite|vita|know) (?:litt |mer |meir |more |noe |noko |something )*(?:om|about|hva|kva|hvem|kven|hvor|kor|hvordan|korleis|nar|what|who|how|when|if|whether)\b/;

/** "Fortell om dialogkonferansen i Skien" */
const asksToBeTold =
  /^(?:(?:hei|hello|hi|og|and|kan du|kan de|can you|please),? )*(?:fortell|fortel|forklar|beskriv|skildr|oppsummer|explain|describe|summari[sz]e|tell (?:me|us)) /;

/** "Kurset i går var veldig bra": one that was held. */
const tellsOfHeld =
  /(?:kurset|webinaret|konferansen|verkstedet|verkstaden|samlinga|samlingen|foredraget|innlegget|the (?:course|webinar|workshop|talk|conference))\b.*\b(?:var|ble|blei|vart|was|were|gikk|gjekk|went)\b/;

/** "Leverandørkonferansen i Bergen hvor mange kom": a question in keywords. */
export const asksWithin =
  /\b(hva|kva|hvem|kven|nar(?! (?:som helst|det passer|det passar))|what|who|when(?!ever)|hvilke[nt]?|which|(hvor|kor|how) (mange|mye|mykje|many|much))\b(?! ?:)/;

/** "Hva slags kurs kan vi få?" asks what there is. */
function isChoosing(folded: string): boolean {
  return /^(hva|kva|ka|what) (slags|slag|type|typar|typer|kind)\b|^(hvilke|hvilket|kva for|which)\b/.test(
    folded,
  );
}
