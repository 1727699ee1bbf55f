import type { Outcome, Situation } from '../../situation.ts';
import { formReply } from './ask.ts';
import { waitForNext, withBefore } from './say-form.ts';

/** When a request is sent or dropped, the one that waited comes up. */
export function nextForm(situation: Situation, done: Outcome): Outcome {
  const { shelved } = done.session;
  if (shelved === null) return done;
  const draft = waitForNext(shelved);
  const question = withBefore(formReply(situation, draft), situation.say('form-next'));
  return {
    ...done,
    session: { ...done.session, draft, shelved: null, pending: null },
    replies: [...done.replies, question],
  };
}
