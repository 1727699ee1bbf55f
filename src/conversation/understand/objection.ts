import { fold } from '../../language/tokens.ts';
import { isQuestionLike } from './question-like.ts';
import { sentencesOf } from './sentences.ts';

// "Nei, det stemmer ikke", "det var feil svar", "that's wrong": said of an answer. Patterns read folded text, see cues.ts.

const opening =
  "(?:(?:nei|neida|no|nope|naei|men|but|og|hm+|sorry|beklager|beklagar|orsak|unnskyld|well|vel|tja|jeg tror|eg trur|ae trur|i think|jeg mener|eg meiner|i'm afraid|actually|faktisk)[,.! ]+)*";
const it =
  "(?:det|dette|d|dae|det der|det svaret|dette svaret|svaret|svaret ditt|tallet|det du (?:sier|seier|skriver|skriv)|alt dette|this|that|it|this answer|that answer|the answer|your answer|what you (?:say|said|wrote)|you|du)(?:'s|'re)?";
const is = '(?:er|e|ae|var|va|blir|blei|ble|vart|is|was|are|ser ut til a vaere|seems|sounds|looks)';
const how =
  '(?:(?:jo|vel|da|helt|heilt|bare|berre|rett og slett|dessverre|fortsatt|framleis|quite|just|simply|totally|completely|all|actually|still|the|an?|et|eit) )*';
const not = "(?:ikke|ikkje|itj|itte|inte|ikkj|not|isn't|isnt)";
const wrong =
  '(?:feil|feilaktig|galt|gale|gali|usant|ukorrekt|uriktig|misvisende|misvisande|utdatert|foreldet|forelda|wrong|incorrect|untrue|false|inaccurate|mistaken|misleading|outdated|out of date)';
const right =
  '(?:riktig|rett|sant|korrekt|right|correct|true|accurate|svar pa (?:det (?:jeg|eg) spurte om|sporsmalet|sporsmalet mitt)|(?:det|what) (?:jeg|eg|ae|i) (?:spurte|spurde|mente|meinte|asked|meant)(?: om| for| about)?)';
const answer = '(?: (?:svar|answer|informasjon|info|information|tall|number))?';
const end = '(?: (?:i det hele tatt|i det heile|heller|i alle fall|at all|either|altsa|ass|gitt))?[ .!]*$';

const objections = [
  `${it} ?(?:${is} )?${how}${wrong}${answer}`,
  `${it} ?(?:${is} )?${how}(?:${not} ${how}|no longer |ikke lenger |ikkje lenger )${right}${answer}`,
  `${it} (?:isn't|isnt|wasn't|wasnt) ${how}${right}${answer}`,
  `${it} (?:doesn't|does not|doesnt|don't|didn't) (?:seem|sound|look) ${how}${right}`,
  `(?:det|dette|d|dae|svaret|tallet) (?:stemmer|stemmar|stemme|staemme|stemte) ${how}${not}(?: helt| heilt)?`,
  `${it} (?:svarer|svarar|svarte|svara) ${not} pa (?:sporsmalet|det)(?: mitt)?(?: (?:jeg|eg) spurte om)?`,
  `${it} (?:doesn't|doesnt|does not|didn't|did not) answer (?:my|the) question`,
  `(?:du|you) (?:tar|tek|tok|tekk) ${how}feil`,
  `her (?:tar|tek) du feil|there'?s (?:a mistake|an error)(?: (?:here|there|in that))?|(?:wrong|feil|galt) (?:answer|svar)`,
];
const objects = new RegExp(`^${opening}(?:${objections.join('|')})${end}`);

/** What an objection to an answer says; the comment is what follows it, empty where nothing does. */
export interface Objection {
  readonly comment: string;
}

/** An objection to what was answered, or null: a question that follows is a new matter. */
export function readObjection(text: string): Objection | null {
  const [first = '', ...others] = sentencesOf(text.replace(/^(\s*(?:nei|no))[.!]+\s+/iu, '$1, '));
  const clause = /^(?<said>[^,;:–]+(?:, [^,;:–]+)?)[,;:–]\s+(?<more>.+)$/u.exec(first)?.groups;
  const [said, more] = isObjection(first)
    ? [true, '']
    : [isObjection(clause?.['said'] ?? ''), clause?.['more']];
  const comment = [more ?? '', ...others].filter((each) => each !== '').join(' ');
  return said && !isQuestionLike(fold(comment)) ? { comment } : null;
}

function isObjection(text: string): boolean {
  const folded = fold(text).replaceAll('’', "'").trim();
  return !folded.includes('?') && objects.test(folded);
}
