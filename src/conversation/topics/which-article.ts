import { type Outcome, outcome, type Situation } from '../situation.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import { offerHandoff } from './handoff.ts';

/** A bare yes or no to several titles: the one says not which, the other that it is none of them. Null for anything else. */
export function answerBarely(situation: Situation, question: string): Outcome | null {
  const said = readBareYesNo(situation.text);
  if (said === null) return null;
  return said === 'yes' ? askAgain(situation) : offerHandoff({ ...situation, text: question });
}

/** The buttons stay, and that of a person is one of them. */
function askAgain(situation: Situation): Outcome {
  const { session, say, language } = situation;
  const text = say('choose-article-which');
  return outcome(situation, 'question', {
    session: { pending: session.pending },
    replies: [{ kind: 'clarify', text, language, choices: session.choices }],
    confidence: 0.5,
  });
}
