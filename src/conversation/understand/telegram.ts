import { fold } from '../../language/tokens.ts';
import { isQuestionLike } from './question-like.ts';
import { readActivity } from './slots/activity.ts';
import { wordCount } from './slots/word-matches.ts';

/** In words: longer sentences have a verb of their own. */
const longest = 5;

/** "Hei. Webinar. Sirkulær økonomi. Telemark. Uke 5.": a wish in keywords with full stops between, as one sentence. */
export function joinTelegram(sentences: readonly string[]): readonly string[] {
  const isTelegram =
    sentences.length > 1 &&
    sentences.some((sentence) => wordCount(sentence) <= 3 && readActivity(sentence) !== null) &&
    sentences.every((sentence) => wordCount(sentence) <= longest && !isQuestionLike(fold(sentence)));
  return isTelegram ? [sentences.map((sentence) => sentence.replace(/[.!]+$/, '')).join(', ')] : sentences;
}
