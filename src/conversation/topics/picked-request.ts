import { fold } from '../../language/tokens.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { readOrdinal } from '../understand/ordinal.ts';
import { isQuestionLike } from '../understand/question-like.ts';
import { wordCount } from '../understand/slots/word-matches.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import { isOpen, namedRequests } from './own-requests.ts';
import { notFound, type Purpose, whichRequest } from './pick-request.ts';

/** Longer words bring up another matter. */
const longest = 7;

/** The answer to "which one?" in words: "den i Finnmark", "webinaret", "nummer to". Null when it is about something else. */
export async function takePicked(
  situation: Situation,
  purpose: Purpose,
  goOn: (stored: StoredRequest) => Promise<Outcome>,
): Promise<Outcome | null> {
  const { session, services, personKey, say } = situation;
  if (session.pending?.type !== 'pick-request' || session.pending.purpose !== purpose) return null;
  const open = (await services.requests.byPerson(personKey)).filter(isOpen);
  const shown = open.filter(({ reference }) => session.choices.some(({ data }) => data === reference));
  const said = readBareYesNo(situation.text);
  if (said === 'no')
    return outcome(situation, purpose, {
      session: { pending: null },
      replies: [textReply(situation, say('which-request-none'))],
    });
  const named = said === 'yes' ? shown : picked(situation, shown);
  const [only, ...others] = named ?? [];
  if (named === null) return null;
  if (only === undefined) return notFound(situation, purpose, open);
  if (others.length === 0) return goOn(only);
  return whichRequest(situation, purpose, named);
}

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
