import type { Asked } from './ask.ts';

/** Whether an answer with a citation was given that holds all that must be said. */
export function isRight({ question, turn }: Asked): boolean {
  const answers = turn.replies.filter((reply) => reply.kind === 'answer' && reply.citations.length > 0);
  const said = answers.map(({ text }) => text).join('\n');
  return answers.length > 0 && question.must.every((pattern) => new RegExp(pattern, 'iu').test(said));
}

/** Whether something was answered at all, be it right or wrong. */
export function isAnswered({ turn }: Asked): boolean {
  return turn.replies.some(({ kind }) => kind === 'answer');
}

/** Whether the person was asked what they mean. */
export function isAskedWhich({ turn }: Asked): boolean {
  return turn.replies.some(({ kind }) => kind === 'clarify');
}

/** Whether every reply is in the language of the question. */
export function isInItsLanguage({ question, turn }: Asked): boolean {
  return turn.replies.every(({ language }) => language === question.lang);
}
