import { type Slot, slots } from '../../../requests/request.ts';
import { type Action, actionValue } from '../../choices.ts';
import { type Outcome, outcome, type Situation, textReply } from '../../situation.ts';
import { newDraft } from './draft.ts';
import { formText, insist, isNeeded, sayForm, undoChange, waitForNext } from './form.ts';

/** Takes back the last change of the form, or brings back a form that was just dropped. */
export async function undo(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (pending?.type === 'dropped-draft')
    return sayForm(situation, waitForNext(pending.draft), situation.say('form-undone'));
  if (draft === null) return formText(situation, 'form-nothing-to-undo');
  return undoChange(situation, draft);
}

/** Drops the form at once; nothing is lost, since "angre" brings it back. */
export async function drop(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const choices = [{ id: 'undo', label: situation.say('choice-undo') }];
  return outcome(situation, 'request', {
    session: { draft: null, pending: { type: 'dropped-draft', draft } },
    replies: [textReply(situation, situation.say('form-dropped'), choices)],
  });
}

export async function restart(situation: Situation): Promise<Outcome> {
  const emptied = { ...situation, text: '', session: { ...situation.session, draft: null } };
  return sayForm(emptied, waitForNext(newDraft(emptied)), situation.say('form-restarted'));
}

/** "Endre": asks what to change, or asks for the chosen slot again. */
export async function change(situation: Situation, action: Action): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const slot = slotOf(actionValue(action.id));
  return sayForm(situation, { ...draft, waitingFor: slot ?? 'change' }, null);
}

export async function skip(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  if (isNeeded(draft)) return insist(situation, draft);
  const skipped = slotOf(draft.waitingFor);
  const next = skipped === null ? draft : { ...draft, skipped: [...draft.skipped, skipped] };
  return sayForm(situation, waitForNext(next), null);
}

function slotOf(value: string): Slot | null {
  return slots.find((slot) => slot === value) ?? null;
}
