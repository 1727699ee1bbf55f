import { saidInARow, TOO_OFTEN } from './said-last.ts';
import { type Outcome, type Situation, textReply } from './situation.ts';
import { offerPerson } from './topics/handoff.ts';

const kinds: readonly string[] = ['text', 'question', 'clarify', 'handoff'];

/**
 * Never the same sentence three times in a row: the third time a person is offered instead. An answer that was asked for again is
 * given again; courtesy just ends.
 */
export function unlessGoingRound(situation: Situation, outcome: Outcome): Outcome {
  const last = outcome.replies.at(-1);
  // After an answer, the way back to the form is no repetition.
  if (outcome.restsForm || last === undefined || outcome.replies.length > 1 || !kinds.includes(last.kind))
    return outcome;
  if (saidInARow(situation.session.saidLast, last.text).length < TOO_OFTEN) return outcome;
  if (outcome.intents.every((intent) => intent === 'greeting'))
    return { ...outcome, replies: [textReply(situation, situation.say('here-for-you'))] };
  const { session, ...offered } = offerPerson(situation, 'going-round');
  const { draft, counties } = outcome.session;
  return { ...outcome, replies: offered.replies, session: { ...session, draft, counties } };
}
