import { inLanguage, type Outcome, type Situation } from '../../situation.ts';
import { formReply } from './ask.ts';
import { withBefore } from './say-form.ts';

/**
 * After a digression, comes back to the open form at the slot it was at. Not while another question is open: one
 * question a message.
 */
export function returnToForm(situation: Situation, outcome: Outcome): Outcome {
  const { draft, pending } = outcome.session;
  if (draft === null || pending !== null || outcome.intents.includes('request')) return outcome;
  if (outcome.restsForm) return outcome;
  const spoken = inLanguage(situation, outcome.replies.at(-1)?.language ?? situation.language);
  const question = withBefore(formReply(spoken, draft), spoken.say('form-back'));
  return { ...outcome, replies: [...outcome.replies, question] };
}
