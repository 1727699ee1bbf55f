import { indexWords, isNumber } from '../language/terms.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Query } from './rank-passages.ts';
import type { IndexLanguage } from './vocabulary.ts';

const asksHowMany = /(?<!\p{L})(?:(?:hvor|kor|ka|åssen|ke) mang[ea]?|how many)(?!\p{L})/iu;
/** Between a number and what it counts: "33 små norske oppstartsselskaper". */
const COUNTED_WITHIN = 4;

/** Whether it is asked how many there are of something, and no number stands beside that in what is said. */
export function lacksCount(
  index: KnowledgeIndex,
  { text, concepts }: Query,
  said: string,
  language: IndexLanguage,
): boolean {
  const asked = asksHowMany.exec(text);
  if (!asked) return false;
  const after = new Set(indexWords(text.slice(asked.index + asked[0].length)).slice(0, COUNTED_WITHIN));
  const counted = concepts.find(({ word, importance }) => after.has(word) && importance >= 1);
  if (!counted) return false;
  const words = indexWords(said);
  const near = words.flatMap((word, at) =>
    isNumber(word) || numberWords.test(word) ? words.slice(at + 1, at + 1 + COUNTED_WITHIN) : [],
  );
  const terms = new Set(near.flatMap((word) => index.numberOf(word, language) ?? []));
  return heldWeight(counted, terms) < 0.5;
}

const numberWords =
  /^(?:én|éin|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|femten|tjue|tretti|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|alle|all)$/;
