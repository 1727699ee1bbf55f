import type { Asked } from './ask.ts';
import { isAnswered, isRight } from './judge.ts';

/** The questions that went wrong, each with what was said, for whoever mends an article or a rule. */
export function sayMisses(asked: readonly Asked[]): string {
  return asked
    .filter((one) => (one.question.abstain ? isAnswered(one) : !isRight(one)))
    .map(({ question, turn }) => {
      const wanted = question.abstain ? 'no answer' : question.must.join(' and ');
      const said = turn.replies.map(({ kind, text }) => `[${kind}] ${text.replace(/\s+/g, ' ')}`).join(' / ');
      return `${question.id} ${[...question.before, question.text].join(' → ')}\n  wanted: ${wanted}\n  said: ${said}`;
    })
    .join('\n');
}
