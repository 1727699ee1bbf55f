import type { Pending, Session } from '../session.ts';
import { inLanguage, type Outcome, type Situation } from '../situation.ts';
import { askFor, finish } from './handoff-steps.ts';

const digressions: readonly string[] = ['question', 'contact', 'help', 'greeting', 'feedback'];

/** After a digression, comes back to a question that was on its way to a pådriver: asking about something else does not lose it. */
export function returnToHandoff(situation: Situation, before: Session, outcome: Outcome): Outcome {
  const { pending } = before;
  if (pending?.type !== 'handoff' || pending.question === null) return outcome;
  if (pending.stage === 'offered' || pending.stage === 'wording') return outcome;
  if (!outcome.intents.every((intent) => digressions.includes(intent))) return outcome;
  const offered = outcome.session.pending;
  if (offered?.type === 'handoff') return withBoth(outcome, pending.question, offered);
  if (offered !== null || outcome.session.draft !== null) return outcome;
  const spoken = {
    ...inLanguage(situation, outcome.replies.at(-1)?.language ?? situation.language),
    session: outcome.session,
  };
  const back =
    pending.stage === 'confirm'
      ? finish(spoken, { ...pending, agreed: false })
      : askFor(spoken, pending.stage, pending, { before: spoken.say('handoff-back') });
  return { ...outcome, session: back.session, replies: [...outcome.replies, ...back.replies] };
}

/** The digression has no answer either: both questions go together. */
function withBoth(outcome: Outcome, first: string, offered: Extract<Pending, { type: 'handoff' }>): Outcome {
  const { question } = offered;
  if (question === null || question.includes(first)) return outcome;
  const both = { ...offered, question: `${first} ${question}` };
  return { ...outcome, session: { ...outcome.session, pending: both } };
}
