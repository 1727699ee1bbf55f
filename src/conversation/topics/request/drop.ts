import type { Draft } from '../../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../../situation.ts';
import { abandons } from '../../understand/abandons.ts';
import { readDecision } from '../../understand/decision.ts';
import { filledSlots } from './draft.ts';
import { nextForm } from './next-form.ts';
import { formText, sayForm, waitForNext } from './say-form.ts';

/** From so many filled slots on, a slip would cost the person something: asks first. */
const MUCH = 4;

/** "Avbryt": drops the form. Asks first when much would be lost; otherwise "angre" is enough. */
export async function drop(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  if (pending?.type === 'drop-draft' || filledSlots(draft) < MUCH) return dropNow(situation, draft);
  const { say } = situation;
  const activity = say(`activity-${draft.fields.activity ?? 'annet'}-the`);
  const choices = [
    { id: 'drop-yes', label: say('choice-drop') },
    { id: 'drop-no', label: say('choice-go-on') },
  ];
  return outcome(situation, 'request', {
    session: { pending: { type: 'drop-draft' } },
    replies: [textReply(situation, say('form-drop-ask', { activity }), choices)],
    counties: draft.fields.counties ?? [],
  });
}

/** Yes, no or once more "avbryt"; null when the words are about something else. */
export async function answerDrop(situation: Situation): Promise<Outcome | null> {
  if (abandons(situation.text)) return dropAgreed(situation);
  const said = readDecision(situation.text);
  if (said === null) return null;
  return said === 'yes' ? dropAgreed(situation) : keep(situation);
}

export async function dropAgreed(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  return draft === null ? formText(situation, 'form-nothing-open') : dropNow(situation, draft);
}

export async function keep(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  return sayForm(situation, waitForNext(draft), situation.say('form-kept'));
}

function dropNow(situation: Situation, draft: Draft): Outcome {
  const choices = [{ id: 'undo', label: situation.say('choice-undo') }];
  const dropped = outcome(situation, 'request', {
    session: { draft: null, pending: { type: 'dropped-draft', draft } },
    replies: [textReply(situation, situation.say('form-dropped'), choices)],
  });
  return nextForm(situation, dropped);
}
