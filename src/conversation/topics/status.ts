import { fold } from '../../language/tokens.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import type { Slot } from '../../requests/request.ts';
import { asTyped } from '../as-typed.ts';
import type { Action } from '../choices.ts';
import { osloDay } from '../oslo-time.ts';
import type { Choice, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import { sayRequest, sayRequestPlainly, sayValue, shownRequest } from '../say-request.ts';
import type { Draft, Pending } from '../session.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { asksOfForm } from '../understand/asks-of-form.ts';
import { cues } from '../understand/cues.ts';
import { readReference } from '../understand/reference.ts';
import { isOpen, meantRequests } from './own-requests.ts';
import { picked } from './read-picked.ts';
import { sayOpenForm } from './request/say-open-form.ts';
import type { Topic } from './topic.ts';

/** How the person's own requests are going; nobody else's. */
async function status(situation: Situation): Promise<Outcome> {
  const { draft } = situation.session;
  const slot = draft === null ? null : asksOfForm(situation.text);
  if (draft !== null && slot !== null) return showSlot(situation, draft, slot);
  const own = await situation.services.requests.byPerson(situation.personKey);
  const lost = cues.whereWasI.test(fold(situation.text).trim());
  if (lost && draft !== null) return showDraft(situation, draft);
  const meant = lost ? own.slice(0, 1) : meantRequests(situation, own);
  if (own.length === 0) return draft === null ? noRequests(situation) : notSent(situation);
  if (meant.length > 0) return show(situation, meant);
  return readReference(situation.text) === null ? showOthers(situation, own) : unknownReference(situation);
}

/** The one they ask for is not there: says so, and how those go that are. */
function showOthers(situation: Situation, own: readonly StoredRequest[]): Outcome {
  const shown = show(situation, own);
  const missing = textReply(situation, situation.say('status-not-found'));
  return { ...shown, replies: [missing, ...shown.replies] };
}

/** What the open form holds so far; its next question comes after, or the summary, which tells all by itself. */
function showDraft(situation: Situation, draft: Draft): Outcome {
  const text = sayOpenForm(situation, draft, 'form-open');
  const isTold = text !== null && draft.waitingFor !== 'summary';
  return outcome(situation, 'status', isTold ? { replies: [textReply(situation, text)] } : {});
}

/** One slot of the open form as it was noted, or all of them. */
function showSlot(situation: Situation, draft: Draft, slot: Slot | 'all'): Outcome {
  if (slot === 'all') return showDraft(situation, draft);
  const { say } = situation;
  const value = sayValue(situation, slot, draft.fields);
  const text =
    value === null
      ? say('form-unsaid')
      : say('form-said', { label: say(`slot-${slot}`), value: asTyped(value) });
  return outcome(situation, 'status', { replies: [textReply(situation, text)] });
}

/** Nobody can have answered what was not sent. */
function notSent(situation: Situation): Outcome {
  return outcome(situation, 'status', { replies: [textReply(situation, situation.say('status-not-sent'))] });
}

async function statusClicked(situation: Situation, action: Action): Promise<Outcome> {
  return status({ ...situation, text: action.data ?? '' });
}

function show(situation: Situation, requests: readonly StoredRequest[]): Outcome {
  const reply: Reply = {
    kind: 'status',
    text: requests.map((stored) => sayStored(situation, stored)).join('\n\n'),
    language: situation.language,
    requests: requests.map(({ reference, request }) => ({
      reference,
      activity: request.activity,
      topic: shownRequest(situation, request).topic,
      counties: request.counties,
      status: request.status,
    })),
    choices:
      requests.length === 1
        ? requests.filter(isOpen).flatMap((stored) => deeds(situation, stored))
        : requests.slice(0, mostChoices).map((stored) => choiceOf(situation, stored)),
  };
  const counties = [...new Set(requests.flatMap(({ request }) => request.counties))].sort();
  const focus = requests.length === 1 ? (requests[0]?.reference ?? null) : situation.session.focus;
  const isOneOfSeveral = requests.length > 1 && situation.session.draft === null;
  const pending: Pending | null = isOneOfSeveral
    ? { type: 'pick-request', purpose: 'status', words: '' }
    : situation.session.pending;
  return outcome(situation, 'status', { session: { focus, pending }, replies: [reply], counties });
}

/** More buttons than these nobody reads; the lines above tell them all. */
const mostChoices = 5;

function choiceOf(situation: Situation, { reference, request }: StoredRequest): Choice {
  const label = `${reference}: ${sayRequestPlainly(situation, request)}`.slice(0, 75);
  return { id: 'status', label, data: reference };
}

/** "Det om straum", "the webinar", after several were told: that one. Null when it is about something else. */
async function showPicked(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending?.type !== 'pick-request' || pending.purpose !== 'status') return null;
  const named = picked(situation, await situation.services.requests.byPerson(situation.personKey));
  if (named === null || named.length === 0) return null;
  return show({ ...situation, session: { ...situation.session, pending: null } }, named);
}

/** One request in a sentence, with its number and how it stands. */
function sayStored(situation: Situation, { reference, request, createdAt }: StoredRequest): string {
  const date = sayDate(osloDay(createdAt), situation.language);
  return situation.say('status-line', {
    request: capitalised(sayRequest(situation, request)),
    reference,
    status: situation.say(`status-${request.status}`, { date }),
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function deeds({ say }: Situation, { reference }: StoredRequest): Choice[] {
  return [
    { id: 'change-sent', label: say('choice-change'), data: reference },
    { id: 'withdraw', label: say('choice-withdraw'), data: reference },
  ];
}

export function noRequests(situation: Situation): Outcome {
  const choices = [{ id: 'request', label: situation.say('choice-request') }];
  return outcome(situation, 'status', {
    replies: [textReply(situation, situation.say('status-none'), choices)],
  });
}

/** A reference that is not among the person's own: says no more, so that numbers cannot be tried out. */
export function unknownReference(situation: Situation): Outcome {
  const reference = readReference(situation.text);
  const choices = [{ id: 'status', label: situation.say('choice-status') }];
  const text =
    reference === null ? situation.say('old-button') : situation.say('status-unknown', { reference });
  return outcome(situation, 'status', { replies: [textReply(situation, text, choices)] });
}

export const statuses: Topic = {
  intents: { status },
  actions: { status: statusClicked },
  pending: { 'pick-request': showPicked },
};
