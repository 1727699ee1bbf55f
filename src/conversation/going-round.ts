import { type Outcome, type Situation, textReply } from './situation.ts';
import { offerPerson } from './topics/handoff.ts';

/** So many times in a row nobody wants to hear the same. */
const TOO_OFTEN = 3;

const kinds: readonly string[] = ['text', 'question', 'clarify', 'handoff'];

/**
 * Never the same sentence three times in a row: the third time a person is offered instead. An answer that was asked for again is
 * given again; courtesy just ends.
 */
export function unlessGoingRound(situation: Situation, outcome: Outcome): Outcome {
  const last = outcome.replies.at(-1);
  if (last === undefined || !kinds.includes(last.kind)) return outcome;
  if (saidInARow(situation.session.saidLast, last.text).length < TOO_OFTEN) return outcome;
  if (outcome.intents.every((intent) => intent === 'greeting'))
    return { ...outcome, replies: [textReply(situation, situation.say('here-for-you'))] };
  const { session, ...offered } = offerPerson(situation, 'going-round');
  const { draft, counties } = outcome.session;
  return { ...outcome, replies: offered.replies, session: { ...session, draft, counties } };
}

/** The same closing words once for each turn in a row that ended with them. */
export function saidInARow(before: readonly string[], text: string): string[] {
  const said = text.slice(0, 300);
  return before[0] === said ? [...before.slice(0, TOO_OFTEN), said] : [said];
}
