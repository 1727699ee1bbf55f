import type { Reply } from '../../reply.ts';
import type { Draft } from '../../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../../situation.ts';
import { formReply } from './ask.ts';
import { nextSlot } from './draft.ts';

/** The form's reply, with a sentence before it. A slot said by the person is remembered for later conversations. */
export function sayForm(situation: Situation, draft: Draft, before: string | null): Outcome {
  return outcome(situation, 'request', {
    session: { draft, pending: null, counties: draft.fields.counties ?? situation.session.counties },
    replies: [withBefore(formReply(situation, draft), before)],
    counties: draft.fields.counties ?? [],
    effects: rememberRequester(situation, draft),
  });
}

/** The form with the next open slot as what it waits for; the summary when there is none. */
export function waitForNext(draft: Draft): Draft {
  return { ...draft, waitingFor: nextSlot(draft) ?? 'summary' };
}

export function withBefore(reply: Reply, before: string | null): Reply {
  return before === null ? reply : { ...reply, text: `${before} ${reply.text}` };
}

function rememberRequester({ person, message }: Situation, { fields }: Draft): Outcome['effects'] {
  const { requester } = fields;
  if (requester === null || message.user.name !== null || message.user.email !== null) return [];
  if (requester.name === person.name && requester.email === person.email) return [];
  return [{ type: 'remember', changes: requester }];
}

export function formText(situation: Situation, id: string): Outcome {
  return outcome(situation, 'request', { replies: [textReply(situation, situation.say(id))] });
}
