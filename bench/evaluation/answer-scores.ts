import type { Asked } from './ask.ts';
import { isAnswered, isAskedWhich, isInItsLanguage, isRight } from './judge.ts';
import { type Share, shareOf } from './shares.ts';

/** How questions were met. */
export interface AnswerScores {
  /** Of those the sources answer: answered with a citation and the facts. */
  readonly right: Share;
  /** Of those the sources answer: answered, but without the facts. */
  readonly wrong: Share;
  /** Of those that must not be answered: not answered. */
  readonly abstained: Share;
  /** Of those with several readings: asked which is meant. */
  readonly which: Share;
  /** Replies in the language of the question, of those that show theirs. */
  readonly language: Share;
}

export function scoreAnswers(asked: readonly Asked[]): AnswerScores {
  const open = asked.filter(({ question }) => question.which);
  const answerable = asked.filter(({ question }) => !question.abstain && !question.which);
  const unanswerable = asked.filter(({ question }) => question.abstain);
  const told = asked.filter(({ question }) => question.lang !== null);
  const right = answerable.filter(isRight).length;
  return {
    right: shareOf(right, answerable.length),
    wrong: shareOf(answerable.filter(isAnswered).length - right, answerable.length),
    abstained: shareOf(unanswerable.filter((one) => !isAnswered(one)).length, unanswerable.length),
    which: shareOf(open.filter(isAskedWhich).length, open.length),
    language: shareOf(told.filter(isInItsLanguage).length, told.length),
  };
}
