import type { Outcome, Situation } from '../../situation.ts';
import { formReply } from './ask.ts';
import { withBefore } from './form.ts';

/**
 * After a digression, comes back to the open form at the slot it was at. Not while another question is open: one
 * question a message.
 */
export function returnToForm(situation: Situation, outcome: Outcome): Outcome {
  const { draft, pending } = outcome.session;
  if (draft === null || pending !== null || outcome.intents.includes('request')) return outcome;
  const { activity } = draft.fields;
  const { say } = situation;
  const back =
    activity === null
      ? say('form-back-plain')
      : say('form-back', { activity: say(`activity-${activity}-the`) });
  return { ...outcome, replies: [...outcome.replies, withBefore(formReply(situation, draft), back)] };
}
