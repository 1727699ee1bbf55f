import { groups } from './audience.ts';
import { finite, speaker } from './finite-verbs.ts';
import { staffWords } from './people-words.ts';
import { matches } from './word-matches.ts';

// A subject that stands first in a sentence of its own: "Fjernvarme er nytt for oss", "Gjenbruk av snø! Kan vi få kurs i det?"

const sentenceStart = '(?<=(?:^|[.!?\\n])\\s*(?:(?:hei|hallo|hi|hello|og|men|so|så|for)[,!]?\\s+)*)';

/** "Noe med": the subject comes after. */
const vaguely = '(?:(?:noe|noko|something|litt)\\s+(?:med|om|rundt|with|about|on)\\s+)?';

const be =
  "(?:er|e|æ|is|are|was|blir|har (?:blitt|vorte|vært|vore)|has (?:become|been)|have (?:become|been)|(?:hadde|ville|kunne|bør|skal|skulle|would|could|should|might)(?: \\p{L}+)? (?:vært|vore|være|vere|bli|be|passa|passet|gjort)|'d be|står|ligger|ligg)";
/** What is said of a subject, and never of the people who ask; or the verb before "vi". */
const predicate = `(?:,?\\s(?:det|dette|that|it))?\\s(?:${be}|${finite}\\s+(?:også\\s+|jo\\s+)?${speaker}|(?:vet|veit|tenker|tenkjer|lurer|lurar)\\s+${speaker})`;
const sentence = new RegExp(
  `${sentenceStart}${vaguely}(?=["“«]?\\p{L}[^.!?,\\n:]{2,80}?${predicate}(?!\\p{L}))`,
  'giu',
);

const headed = new RegExp(
  `${sentenceStart}${vaguely}(?=\\p{L}[^.!?,\\n:]{2,60}?(?::\\s|\\s[–—-]\\s))`,
  'giu',
);
const exclaimed = new RegExp(`${sentenceStart}${vaguely}(?=\\p{L}[^.!?,\\n:]{2,60}?[.!?]\\s)`, 'giu');
/** "… om det", "about this": what it means was said before. */
const pointsBack =
  /(?<!\p{L})(?:om|i|rundt|på|av|med|til|about|on|around|of|with|for)\s+(?:det|dette|it|this|that)(?=\s*(?:[.,;!?–-]|$)|\s+(?:for|i|på|in|at|til|med|før|etter|før|before|after|with|then|da|då)(?!\p{L}))/iu;

/** Opens a sentence, but is no subject: when, where, who, and the words of the form itself. */
const noSubject = new RegExp(
  '^(?:(?:i|på|til|for|fra|frå|med|etter|før|om|ved|hos|under|in|on|at|after|before|from|since|as|if|når|hvis|dersom|siden|fordi|derfor|difor|dermed|derimot|dessuten|deretter|likevel|først|nå|no|her|der|så|snart|kanskje|egentlig|now|here|there|perhaps|therefore' +
    '|hva|kva|ka|hvem|kven|hvor|kor|hvordan|korleis|hvorfor|når|hvilke\\p{L}*|what|who|how|why|when|where|which|det|dette|den|denne|it|this|that|alle|alt|all|everything|mange|flere|fleire|noen|nokon|some|many|several' +
    '|vi|me|jeg|eg|æ|we|dere|de|dei|you|they|du|han|hun|ho|he|she)(?![\\p{L}-])' +
    '|(?:målgrupp|deltak|tida|tiden|tidspunkt|dato|fylke|region|stad|sted|antal|formål|formal|mål|hensikt|planen|møtet|meeting|ønske|ønskje|ynskje|request|wish|behov|tanke|idé|kurs|webinar|aktivitet|format|organisasjon|audience|participants?|time|date|county|place|number|purpose|goal|idea|plan|activity|sjef|leder|leiar|ordfør|kollega|innkjøp(?:er|ar)|regionråd|kommune|boss|manager|my |our |min |mitt |vår |ombestem|beklag|sorry|glem)\\p{L}*)',
  'iu',
);
const praise =
  /^(?:(?:kjempe|super|veldig|så|very|really|så) ?)?(?:bra|flott|fint|fin|supert|super|topp|perfekt|herlig|herleg|kjekt|spennende|spennande|hyggelig|hyggeleg|great|good|nice|lovely|perfect|excellent|awesome|wonderful|tusen|takk|thanks|velkommen|gratulerer)(?!\p{L})/iu;
const person = new RegExp(`^(?:\\p{L}+\\s+)?(?:${staffWords})(?!\\p{L})`, 'iu');

/** Where a subject may begin that stands first in its sentence, the surest first. */
export function frontedStarts(text: string): readonly number[] {
  const found = [
    ...matches(sentence, text),
    ...matches(headed, text),
    ...(pointsBack.test(text) ? matches(exclaimed, text) : []),
  ];
  return found
    .map(({ end }) => end)
    .filter((start) => !noSubject.test(text.slice(start)) && !praise.test(text.slice(start)));
}

/** "Kommunene", "ordføreren": who wants something, not what it is about. */
export function isSomebody(value: string): boolean {
  return person.test(value) || groups(value).some(({ start }) => start === 0);
}
