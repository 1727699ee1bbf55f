import { languages } from '../../../language/languages.ts';
import { type Slot, slots } from '../../../requests/request.ts';
import { type Action, actionValue } from '../../choices.ts';
import type { Outcome, Situation } from '../../situation.ts';
import { emptiedForm, filledSlots, newDraft, slotBefore, withFields, withSkipped } from './draft.ts';
import { undoChange } from './form.ts';
import { insist, isNeeded } from './missed.ts';
import { formText, sayForm, waitForNext } from './say-form.ts';
import { sayMarked } from './say-replaced.ts';

/** Takes back the last change of the form, or brings back a form that was just dropped. */
export async function undo(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (pending?.type === 'dropped-draft')
    return sayForm(situation, waitForNext(pending.draft), situation.say('form-undone'));
  if (draft === null) return formText(situation, 'form-nothing-to-undo');
  return undoChange(situation, draft);
}

/**
 * "Start på nytt": an empty form; "angre" brings back what it held, so that it need not ask first. The county stays only where the person or the place they write
 * from tells it, not because the emptied form named it.
 */
export async function restart(situation: Situation): Promise<Outcome> {
  const { draft, counties } = situation.session;
  const named = draft?.fields.counties ?? [];
  const kept = counties.every((county) => named.includes(county)) ? [] : counties;
  const emptied = { ...situation, text: '', session: { ...situation.session, draft: null, counties: kept } };
  const fresh = newDraft(emptied);
  const next = draft === null ? fresh : emptiedForm(draft, fresh);
  if (draft === null || filledSlots(draft) === 0)
    return sayForm(emptied, waitForNext(next), situation.say('form-restarted'));
  return withUndo(situation, sayForm(emptied, waitForNext(next), situation.say('form-restarted-undo')));
}

function withUndo({ say }: Situation, said: Outcome): Outcome {
  const undoing = { id: 'undo', label: say('choice-undo') };
  const replies = said.replies.map((reply) => ({ ...reply, choices: [...reply.choices, undoing] }));
  return { ...said, replies };
}

/** "Endre": asks what to change, or asks for the chosen slot again. */
export async function change(situation: Situation, action: Action): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const slot = slotOf(actionValue(action.id));
  return sayForm(situation, { ...draft, waitingFor: slot ?? 'change' }, null);
}

/** "Tilbake": asks once more for what was asked before; what was answered stands until it gets another answer. */
export async function back(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const slot = slotBefore(draft);
  return slot === null
    ? sayForm(situation, draft, situation.say('form-at-first'))
    : sayForm(situation, { ...draft, waitingFor: slot }, situation.say('form-one-back'));
}

export async function skip(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const slot = slotOf(draft.waitingFor);
  // Asked once more by "tilbake" or "endre": what was answered stands.
  if (slot !== null && draft.fields[slot] !== null) return sayForm(situation, waitForNext(draft), null);
  if (isNeeded(draft)) return insist(situation, draft);
  return sayForm(situation, waitForNext(slot === null ? draft : withSkipped(draft, slot)), null);
}

/** "Vent litt": the request waits, and the person knows how to go on. */
export async function wait(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const said = sayForm(situation, draft, null);
  // The buttons stay at hand, and the summary is not read out again.
  const text = situation.say(waitsAlready(situation) ? 'form-waits-still' : 'form-waits');
  return { ...said, replies: said.replies.map((reply) => ({ ...reply, text })) };
}

/** Whether the last thing said was that the form waits, in whichever language. */
export function waitsAlready({ session, services }: Situation): boolean {
  return languages.some((language) =>
    ['form-waits', 'form-waits-still'].some((id) => session.saidLast[0] === services.words(language, id)),
  );
}

/** Marks the request "innkjøpssensitivt", or takes the mark away. */
export async function mark(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  if (draft === null) return formText(situation, 'form-nothing-open');
  const marked = withFields(draft, { sensitive: !draft.fields.sensitive });
  return sayForm(situation, waitForNext(marked), sayMarked(situation, draft, marked));
}

function slotOf(value: string): Slot | null {
  return slots.find((slot) => slot === value) ?? null;
}
