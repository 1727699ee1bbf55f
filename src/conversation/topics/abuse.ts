import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';

/** Abuse is met calmly, and nothing is offered: what was asked before it gets neither a yes nor a no by it. */
export function meetAbuse(situation: Situation): Outcome {
  const { pending } = situation.session;
  const met = outcome(situation, 'other', {
    session: { pending: pending?.type === 'dropped-draft' ? pending : null },
    replies: [textReply(situation, situation.say('abuse'))],
  });
  return { ...met, restsForm: true };
}
