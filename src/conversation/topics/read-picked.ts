import { fold } from '../../language/tokens.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import type { Situation } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { readOrdinal } from '../understand/ordinal.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import { wordCount } from '../understand/slots/word-matches.ts';
import { namedRequests } from './own-requests.ts';

/** Longer words bring up another matter. */
const longest = 7;

/** Those of the shown ones that the words mean; none of them when they mean another; null when they mean no request at all. */
export function picked(
  situation: Situation,
  shown: readonly StoredRequest[],
): readonly StoredRequest[] | null {
  const folded = fold(situation.text).trim();
  const ordinal = readOrdinal(folded, shown.length);
  const counted = ordinal === null ? undefined : shown[ordinal];
  if (counted !== undefined) return [counted];
  if (wordCount(situation.text) > longest || isQuestionLike(folded) || isOtherMatter(folded)) return null;
  const named = namedRequests(situation, shown);
  return named.length === 0 && !pointing.test(folded) ? null : named;
}

function isOtherMatter(folded: string): boolean {
  return [cues.wishing, cues.requestWords, cues.withdrawing, cues.changing].some((cue) => cue.test(folded));
}

/** "Det i Troms", "webinaret om vann", "the course": one that should be there. */
const pointing =
  /^(?:nei,? |no,? |ja,? |yes,? )?(?:det|den|han|ho|hun|dette|denne|the|that|\w+(?:kurset|webinaret|konferansen|verkstedet|verkstaden)|kurset|webinaret|konferansen)\b/;
