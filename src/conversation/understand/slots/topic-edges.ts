import { instead, insteadOf } from './instead-words.ts';
import { soundOnly } from './next-clause.ts';
import { isSmallWord } from './small-words.ts';
import { withoutOpening } from './topic-purpose.ts';

const looseStart =
  /^(?:w\/\s*|[\s,.:;/–-]+|(?:og|and|at|å|om|since|because|fordi|sidan|siden|ettersom|for|med|til|i|på|av|eit|et|en|ein|ei|the|a|an|our|vår|vårt|våre|ca|gjerne|helst|særlig|særleg|spesielt|nemlig|nemleg|nærmere bestemt|nærare bestemt|først og fremst|fyrst og fremst|blant annet|mellom anna|namely|mainly|especially|primarily|in particular|specifically|about|on|around|rundt|kring|omkring|(?:together|sammen|saman)(?= (?:around|om|rundt|kring|about|on|for)(?!\p{L})))\s+(?=\S))/iu;
const looseEnd =
  /(?:[\s,.:;!?/–(-]+|\s*[:;]-?[)(DP]+|\s+(?:mot|towards|der|where|hær|pls|plz|(?:på|i|ved|for) (?:vår|vårt|våre|our)|hvor|there|maybe|perhaps|probably|kanskje|truleg|trolig|sannsynligvis|antakelig|antageleg|fysisk|digitalt|online|sånn|max|maks|min|minst|inntil|opptil|up to|audience|målgrupp\p{L}*)|\s+(?:(?:og|eller) (?:sånn|sånt|slikt|slik|noe|noko|lignende|liknande)|ioa|osv\.?|i|på|oppi|nedi|uti|inni|borti|oppe|nede|inne|borte|for|til|med|og|eller|fra|frå|ved|hos|den|det|ca\.?|helst|gjerne|om|av|rundt|in|on|at|for|with|and|or|from|by|around|the|en|et|ein|eit|er|her|here|takk|please|som|to|blir|this|next|både|i (?:en|ein|ei) (?:halv ?)?times? tid|(?:til|for) (?:et|eit|en|ein|ei|an?) (?:felles|stort?|lite|liten|kort|joint|common|short)|for (?:an|half an) hour|en gang|ein gong|omtrent|holdes|hos oss|hjå oss|hjå|(?:vi|me|jeg|eg|we|i) (?:tenker|tenkjer|tror|trur|think|guess|believe)|(?:tenker|tenkjer|tror|trur) (?:vi|me|jeg|eg)|targeting|aimed|rettet|retta|litt|på|ute|spesielt|særlig|særleg|especially|gjennom|via|through|internt|lenge|(?:en|ei|ein) stund(?: nå| no)?|for a while|i (?:kommunene|kommunane)|in the municipalities|i (?:fylket|kommunen|regionen|området|distriktet|the county)(?: vårt| vår)?))$/iu;
/** "Kurs om avfall isteden" */
const inItsPlace = new RegExp(`\\s+(?:${insteadOf}|${instead})$`, 'iu');
const sounds = new RegExp(`\\s+(?:${soundOnly})$`, 'iu');

/** "… tenker vi", "… I think": how sure one is of a subject is no part of it. */
const unsure =
  /[\s,]+(?:(?:vi|me|jeg|eg|we|i) (?:tenker|tenkjer|tror|trur|think|guess|believe)|(?:tenker|tenkjer|tror|trur) (?:vi|me|jeg|eg)|kanskje|maybe|perhaps|altså|takk|thanks|please)$/iu;

/** "Det er plastfrie barnehager vi vil snakke om": a clause that ends in its preposition speaks of the subject before it. */
const stranded =
  /(?<=^(?!(?:hva|kva|ka|hvordan|korleis|korsn|how|what)(?!\p{L}))[^.!?]*?\p{L})\s+(?:som\s+|that\s+)?(?:vi|me|jeg|eg|æ|we|i)\s+(?:\p{L}+\s+){1,4}?(?:om|på|med|about|on|with)$/iu;

/** A subject said by itself: only the marks around it go. */
export function wholeSubject(said: string): string | null {
  const subject = said
    .replace(/^[\s,.:;–-]+|[\s,.:;!?–-]+$/gu, '')
    .replace(unsure, '')
    .replace(stranded, '');
  return trimSubject(subject) === null ? null : subject.slice(0, 200).trim();
}

function withoutPurpose(said: string): string {
  return withoutOpening(said)
    .replace(/["“”«»']+$/u, '')
    .trim();
}

/** "Hva vi egentlig trenger": what any such activity is for. */
const ownNeed =
  /^(?:hva|kva|ka|ke|what) (?:vi|me|man|ein|dei|de|we) (?:\p{L}+ ){0,2}(?:trenger|treng|trengs|behøver|need|needs)(?: egentlig| eigentleg| really)?$/iu;

/** A subject without the loose words at its edges; null when nothing but small words is left. */
export function trimSubject(said: string): string | null {
  let subject = withoutPurpose(said.trim());
  for (let before = ''; before !== subject; ) {
    before = subject;
    subject = subject
      .replace(looseEnd, '')
      .replace(inItsPlace, '')
      .replace(sounds, '')
      .replace(looseStart, '')
      .trim();
  }
  const content = subject.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !isSmallWord(word)) ?? [];
  if (ownNeed.test(subject)) return null;
  return content.some((word) => word.length > 1) ? subject.slice(0, 200).trim() : null;
}
