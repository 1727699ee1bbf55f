import { fold } from '../../language/tokens.ts';
import { isQuestionLike } from './question-like.ts';

const asks =
  /(?<!\p{L})(?:lur(?:er|te|ar|a|e) på|vil(?:le)? (?:gjerne )?(?:vite|vita|høre|høyre|spørre|spørje)|(?:wonder(?:ing)?|would like to know|like to ask))(?!\p{L})/iu;

const askWords =
  'hvem|kven|kem|kæm|hva|kva|ka|hvordan|korleis|kossn|kossen|hvor|kor|når|hvorfor|kvifor|who|what|how|when|where|why';
const clause =
  '\\s+(?:\\p{L}+\\s+){1,3}(?:kan|kunne|vil|ville|skal|er|e|har|finnes|finst|can|could|would|is|are|has|have)(?!\\p{L})';
/** "Når og hvor" asks once. */
const notAskWord = `(?<!(?<!\\p{L})(?:${askWords}))`;
const another = new RegExp(
  `${notAskWord},?\\s+(?:og|å|samt|and)\\s+(?:(?:så|også|òg|also)\\s+)?(?=(?:om|whether|if|${askWords})${clause})|(?<=\\p{L}\\s+\\p{L}+),\\s+(?=(?:${askWords})${clause})`,
  'iu',
);

/** "… og så vil vi ha et kurs", "… og send meg kontaktinfo": what is wished for or ordered beside a question. */
const wish =
  /,?\s+(?:og|å|men|and|but)\s+(?:(?:så|da|so|then)\s+)?(?=(?:(?:vil|ønsker|ønskjer|ynskjer|trenger|treng|trøng)\s+(?:vi|me|mi|jeg|eg|æ)|(?:vi|me|mi|jeg|eg|æ|we|i)\s+(?:vil|ønsker|ønskjer|ynskjer|trenger|treng|trøng|want|need|would like)|we'd like|i'd like|(?:send|gi|gje|gje|vis|skaff|give|show)\s+(?:meg|mæ|oss|me|us))(?!\p{L}))/iu;

/** "Hvem er pådriver i Troms, og så vil vi ha et kurs": a question and a wish in one sentence, as two. */
export function splitAskedAndWished(sentence: string): string[] {
  const found = wish.exec(sentence);
  if (found === null) return [sentence];
  const before = sentence.slice(0, found.index);
  if (!asks.test(before) && !isQuestionLike(fold(before).trim())) return [sentence];
  return [before, sentence.slice(found.index + found[0].length)];
}

/** "Jeg lurer på hvem som er kontakten vår, og om dere kan holde et kurs": what is wondered about, one by one. */
export function splitIndirect(sentence: string): string[] {
  const asked = asks.exec(sentence);
  if (asked === null) return [sentence];
  const opening = sentence.slice(0, asked.index + asked[0].length);
  const [first = '', ...others] = sentence.slice(opening.length).split(another);
  return [opening + first, ...others];
}
