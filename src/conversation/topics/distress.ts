import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';

/** Somebody is not well: says where a person answers now, and lets everything else rest. Numbers: mentalhelse.no, helsenorge.no. */
export function meetDistress(situation: Situation): Outcome {
  const met = outcome(situation, 'other', { replies: [textReply(situation, situation.say('distress'))] });
  return { ...met, restsForm: true };
}
