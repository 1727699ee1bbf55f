import { type ActivityRequest, type DraftFields, type Slot, slots } from '../../../requests/request.ts';
import { assumedCounties } from '../../own-counties.ts';
import { requesterOf } from '../../requester.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';

/** Asked for in this order; all other slots are taken when they are said. Source: INTERFACES, "question". */
const askedSlots = ['activity', 'counties', 'topic', 'audience', 'period', 'requester'] as const;

export const emptyFields: DraftFields = {
  activity: null,
  counties: null,
  topic: null,
  audience: null,
  period: null,
  format: null,
  place: null,
  participants: null,
  organisation: null,
  requester: null,
  sensitive: false,
};

/** A new form. The county is assumed where the conversation, the person or the tenant has told it. */
export function newDraft(situation: Situation): Draft {
  const counties = situation.detection.ambiguous ? [] : assumedCounties(situation);
  return {
    id: situation.services.newId(),
    revision: 0,
    fields: {
      ...emptyFields,
      counties: counties.length > 0 ? [...counties] : null,
      requester: requesterOf(situation),
    },
    skipped: [],
    history: [],
    waitingFor: 'activity',
    startedAt: situation.message.at,
  };
}

/** The first slot that is neither filled nor skipped, or null when the form is complete. */
export function nextSlot({ fields, skipped }: Draft): Slot | null {
  return askedSlots.find((slot) => fields[slot] === null && !skipped.includes(slot)) ?? null;
}

/** The slot that was asked for, or null at the summary. */
export function askedSlot(draft: Draft): Slot | null {
  const { waitingFor } = draft;
  return waitingFor === 'summary' || waitingFor === 'change' ? null : waitingFor;
}

/** As many changes as anyone would take back one by one. */
const longestHistory = 20;

/** The draft with other fields: a new revision, and the old fields kept for "angre". */
export function withFields(draft: Draft, changes: Partial<DraftFields>): Draft {
  return { ...remembered(draft), fields: { ...draft.fields, ...changes } };
}

export function withSkipped(draft: Draft, slot: Slot): Draft {
  return { ...remembered(draft), skipped: [...draft.skipped, slot] };
}

/** The form begun anew: what it held can still be brought back. */
export function emptiedForm(draft: Draft, { fields, waitingFor }: Draft): Draft {
  return { ...remembered(draft), fields, skipped: [], waitingFor };
}

function remembered(draft: Draft): Draft {
  const { fields, skipped, history } = draft;
  const known = [...history, { fields, skipped }].slice(-longestHistory);
  return { ...draft, revision: draft.revision + 1, history: known };
}

/** The draft as it was before its last change; null when there is none to take back. */
export function undone(draft: Draft): Draft | null {
  const before = draft.history.at(-1);
  return before === undefined
    ? null
    : { ...draft, ...before, revision: draft.revision + 1, history: draft.history.slice(0, -1) };
}

/** The slot that was asked for before the one that is asked for now, or null at the first. */
export function slotBefore({ fields, skipped, waitingFor }: Draft): Slot | null {
  const order: readonly string[] = askedSlots;
  const at = order.indexOf(waitingFor);
  const before = at === -1 ? askedSlots : askedSlots.slice(0, at);
  return (
    before.findLast((slot) => slot !== 'requester' && (fields[slot] !== null || skipped.includes(slot))) ??
    null
  );
}

/** How many slots the person has filled: what would be lost with the form. */
export function filledSlots({ fields }: Draft): number {
  return slots.filter((slot) => slot !== 'requester' && fields[slot] !== null).length;
}

/** Names the draft in the state the person sees; beside a button it keeps an old card from sending a changed request. */
export function revisionOf(draft: Draft): string {
  return `${draft.id}:${draft.revision}`;
}

/**
 * The request a complete draft stands for, or null while something it cannot do without is missing.
 *
 * @param fallbackTopic what stands as the topic when the person skipped it
 */
export function requestOf(draft: Draft, fallbackTopic: string): ActivityRequest | null {
  const { activity, counties, topic, audience, ...rest } = draft.fields;
  if (nextSlot(draft) !== null || activity === null || counties === null) return null;
  return {
    ...rest,
    activity,
    counties,
    topic: topic ?? fallbackTopic,
    audience: audience ?? [],
    status: 'draft',
  };
}
