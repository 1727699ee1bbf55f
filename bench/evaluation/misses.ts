import type { Asked } from './ask.ts';
import { isAnswered, isAskedWhich, isRight } from './judge.ts';
import type { Question } from './questions.ts';

/** The questions that went wrong, each with what was said, for whoever mends an article or a rule. */
export function sayMisses(asked: readonly Asked[]): string {
  return asked
    .filter(isMissed)
    .map(({ question, turn }) => {
      const wanted = wantedOf(question);
      const said = turn.replies.map(({ kind, text }) => `[${kind}] ${text.replace(/\s+/g, ' ')}`).join(' / ');
      return `${question.id} ${[...question.before, question.text].join(' → ')}\n  wanted: ${wanted}\n  said: ${said}`;
    })
    .join('\n');
}

function isMissed(asked: Asked): boolean {
  if (asked.question.which) return !isAskedWhich(asked);
  return asked.question.abstain ? isAnswered(asked) : !isRight(asked);
}

function wantedOf({ which, abstain, must }: Question): string {
  if (which) return 'to be asked which';
  return abstain ? 'no answer' : must.join(' and ');
}
