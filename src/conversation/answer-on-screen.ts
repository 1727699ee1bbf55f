import type { LastAnswer, Session } from './session.ts';

/** The answer that the turn before ended with, which "det stemmer ikke" and "kilde?" speak of; null after anything else. */
export function answerOnScreen({ lastAnswer, choices }: Session): LastAnswer | null {
  const isShown = choices.some(({ id, data }) => id === 'feedback-down' && data === lastAnswer?.articleId);
  return isShown ? lastAnswer : null;
}
