import { fold, tokenize } from '../../language/tokens.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { isQuestionLike, isQuestionWord } from '../understand/question-like.ts';
import { offerPerson } from './handoff.ts';
import { starters } from './welcome.ts';

/** How many messages in a row may be unclear before a person is offered. */
const MISSES_BEFORE_HANDOFF = 3;

/** Not understood: says so and shows what one can do; again and again, offers a person instead. */
export function notUnderstood(situation: Situation): Outcome {
  const misses = situation.session.misses + 1;
  if (misses >= MISSES_BEFORE_HANDOFF) return offerPerson(situation);
  const text = situation.say(misses === 1 ? 'not-understood' : 'not-understood-again');
  return outcome(situation, 'other', {
    session: { misses },
    replies: [textReply(situation, text, starters(situation))],
    confidence: 0.2,
  });
}

/** "Kva?", or a word or three that ask nothing and name no place: more likely a slip than a question for a person. */
export function isNothingAsked({ text, detection }: Situation): boolean {
  if (isQuestionWord(fold(text).trim())) return true;
  return !isQuestionLike(fold(text)) && detection.counties.length === 0 && tokenize(text).length <= 3;
}
