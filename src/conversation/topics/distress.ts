import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { inWrittenLanguage } from '../written-language.ts';

/**
 * Somebody is not well: says where a person answers now, and lets everything else rest. In the language of that message, whatever
 * the conversation is in. Numbers: mentalhelse.no, helsenorge.no.
 */
export function meetDistress(situation: Situation): Outcome {
  const spoken = inWrittenLanguage(situation);
  const met = outcome(situation, 'other', { replies: [textReply(spoken, spoken.say('distress'))] });
  return { ...met, restsForm: true };
}
