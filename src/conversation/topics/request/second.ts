import { fold } from '../../../language/tokens.ts';
import { asTyped } from '../../as-typed.ts';
import type { Draft } from '../../session.ts';
import { inWords, type Outcome, outcome, type Situation, textReply } from '../../situation.ts';
import { asksForSecond } from '../../understand/second-request.ts';
import { readSlots } from '../../understand/slots/read-slots.ts';
import { fillOpenForm } from './fill.ts';
import { startForm } from './form.ts';
import { formText, sayForm, waitForNext } from './say-form.ts';

/** A second request while the first is open: asks which comes first, and loses neither. Null when the words ask for none. */
export function askSecond(situation: Situation, draft: Draft): Outcome | null {
  const { text, message, detection, session, say } = situation;
  const said = readSlots(text, { at: message.at, asked: null, mentions: detection.mentions, partial: false });
  if (!asksForSecond(text, said, draft.fields)) return null;
  if (session.shelved !== null) return sayForm(situation, draft, say('second-too-many'));
  const { draft: second } = startForm({
    ...situation,
    session: { ...session, draft: null, counties: [] },
  }).session;
  if (second === null) return null;
  const choices = [
    { id: 'second-later', label: say('choice-first-first') },
    { id: 'second-now', label: say('choice-second-now') },
    { id: 'second-same', label: say('choice-same-request') },
  ];
  return outcome(situation, 'request', {
    session: { pending: { type: 'second-request', second, words: text.slice(0, 1_000) } },
    replies: [textReply(situation, say('second-ask', { first: sayDraft(situation, draft) }), choices)],
    counties: detection.counties,
  });
}

/** "Kurset om vann": a form by what is known of it. */
export function sayDraft({ say }: Situation, { fields }: Draft): string {
  const activity = say(`activity-${fields.activity ?? 'annet'}-the`);
  return fields.topic === null ? activity : say('draft-about', { activity, topic: asTyped(fields.topic) });
}

const same = /\b(samme|same|den samme|endre|change)\b/;
const now = /\b(ny|nye|nytt|andre|siste|new|second|latter)\b/;
const later =
  /\b(etterpa|etter pa|senere|seinare|vente|afterwards|later|forst|fyrst|forste|fyrste|first|ferdig|finish|gamle|old|denne)\b/;

/** Which of the two comes first, in words; null when the words are about something else. */
export async function answerSecond(situation: Situation): Promise<Outcome | null> {
  const folded = fold(situation.text);
  if (folded.split(/\s+/).length > 8) return null;
  if (same.test(folded)) return takeAsChange(situation);
  if (now.test(folded)) return takeSecondNow(situation);
  return later.test(folded) ? takeSecondLater(situation) : null;
}

export async function takeSecondLater(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (draft === null || pending?.type !== 'second-request') return formText(situation, 'form-nothing-open');
  const said = sayForm(situation, draft, situation.say('second-waits'));
  return { ...said, session: { ...said.session, shelved: pending.second } };
}

export async function takeSecondNow(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (draft === null || pending?.type !== 'second-request') return formText(situation, 'form-nothing-open');
  const said = sayForm(situation, waitForNext(pending.second), situation.say('first-waits'));
  return { ...said, session: { ...said.session, shelved: draft } };
}

/** It was meant as a change of the open request after all. */
export async function takeAsChange(situation: Situation): Promise<Outcome> {
  const { draft, pending } = situation.session;
  if (draft === null || pending?.type !== 'second-request') return formText(situation, 'form-nothing-open');
  return fillOpenForm(inWords(situation, pending.words), draft);
}
