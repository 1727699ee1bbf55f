import { type DraftFields, slots } from '../../../requests/request.ts';
import { clarifyCounty } from '../../clarify-county.ts';
import type { Draft } from '../../session.ts';
import { inWords, type Outcome, type Situation } from '../../situation.ts';
import { readSelfCorrection } from '../../understand/self-correction.ts';
import { namedSlot } from '../../understand/slots/correction-cues.ts';
import { askedSlot, newDraft, undone, withFields, withSkipped } from './draft.ts';
import { insist, isNeeded, noSuchTime } from './missed.ts';
import { withoutPlaceOnline } from './place-elsewhere.ts';
import { sayCountyHeard } from './say-county-heard.ts';
import { sayForm, waitForNext } from './say-form.ts';
import { sayMarked, sayReplaced } from './say-replaced.ts';
import { changedSummary } from './summary.ts';
import { gaveSomething, nothingTaken, type Taken, take } from './take.ts';

/** Starts a form with all that the message says. */
export function startForm(situation: Situation, given: Partial<DraftFields> = {}): Outcome {
  const draft = newDraft(situation);
  const started = { ...draft, fields: { ...draft.fields, ...given } };
  const taken = situation.text === '' ? nothingTaken : takeOpening(situation, started);
  return goOn(
    situation,
    { ...apply(started, taken), history: [] },
    {
      before: null,
      taken,
      opening: situation.say('form-started'),
    },
  );
}

/** All that the first message says, and then what it takes back of it. */
function takeOpening(situation: Situation, { fields }: Draft): Taken {
  const corrected = readSelfCorrection(situation.text);
  const whole = take(situation, { fields, asked: null, isOpen: false });
  if (corrected === null) return whole;
  const said = take(inWords(situation, corrected.said), { fields, asked: null, isOpen: false });
  const told = { ...fields, ...said.changes };
  const { changes } = take(inWords(situation, corrected.correction), {
    fields: told,
    asked: null,
    isOpen: true,
  });
  return Object.keys(changes).length === 0 ? whole : { ...said, changes: { ...said.changes, ...changes } };
}

/** Reads a sentence into the open form; null when it gives the form nothing. */
export function fillForm(situation: Situation, draft: Draft): Outcome | null {
  const taken = take(situation, { fields: draft.fields, asked: askedSlot(draft), isOpen: true });
  if (!gaveSomething(taken)) return askNamed(situation, draft);
  if (taken.undo) return undoChange(situation, draft);
  if (taken.skipped && isNeeded(draft)) return insist(situation, draft);
  if (taken.periodProblem !== null && Object.keys(taken.changes).length === 0)
    return noSuchTime(situation, draft, taken.periodProblem);
  return goOn(situation, apply(draft, taken), { before: draft, taken, opening: null });
}

/** Fills slots by a click. */
export function setFields(situation: Situation, draft: Draft, set: Partial<DraftFields>): Outcome {
  const changes = withoutPlaceOnline(draft.fields, set);
  return goOn(situation, withFields(draft, changes), {
    before: draft,
    taken: { ...nothingTaken, changes },
    opening: null,
  });
}

function apply(draft: Draft, { changes, skipped }: Taken): Draft {
  const slot = askedSlot(draft);
  const changed = Object.keys(changes).length > 0 ? withFields(draft, changes) : draft;
  return skipped && slot !== null ? withSkipped(changed, slot) : changed;
}

/** "Tidspunktet" in answer to "what do you want to change?". */
function askNamed(situation: Situation, draft: Draft): Outcome | null {
  const named = draft.waitingFor === 'change' ? namedSlot(situation.text) : null;
  return named === null ? null : sayForm(situation, { ...draft, waitingFor: named.slot }, null);
}

interface Step {
  /** The form as it was; null when it was just started. */
  readonly before: Draft | null;
  readonly taken: Taken;
  readonly opening: string | null;
}

/** Takes back the last change of the form. */
export function undoChange(situation: Situation, draft: Draft): Outcome {
  const before = undone(draft);
  if (before === null) return sayForm(situation, draft, situation.say('form-nothing-to-undo'));
  return sayForm(situation, waitForNext(before), situation.say('form-undone'));
}

/** Says what the form says next: which county is meant, what was wrong with the time, the next question or the summary. */
function goOn(situation: Situation, draft: Draft, { taken, opening, before }: Step): Outcome {
  const waiting = waitForAddress(situation, waitForNext(draft));
  if (taken.ambiguous !== null) {
    const clarified = clarifyCounty(situation, 'request', taken.ambiguous);
    return { ...clarified, session: { ...clarified.session, draft: { ...waiting, waitingFor: 'counties' } } };
  }
  const brief = briefChange(situation, { before, draft: waiting, taken });
  if (brief !== null) return brief;
  if (taken.periodProblem !== null) return noSuchTime(situation, waiting, taken.periodProblem);
  const next: Draft = taken.ask === null ? waiting : { ...waiting, waitingFor: taken.ask };
  const replaced = before === null ? opening : sayReplaced(situation, before, next);
  const marked = before === null ? null : sayMarked(situation, before, next);
  const told = sayCountyHeard(situation, before, next) ?? replaced;
  return sayForm(situation, next, marked ?? (next.waitingFor === 'summary' ? null : told));
}

interface Change {
  readonly before: Draft | null;
  readonly draft: Draft;
  readonly taken: Taken;
}

/** More than this at once is easier to read as a whole. */
const fewChanges = 2;

/** "Da er det for kommuner og næringsliv. Resten er som før." Not when another county, and so another pådriver, gets it. */
function briefChange(situation: Situation, { before, draft, taken }: Change): Outcome | null {
  const wasShown = before?.waitingFor === 'summary' && draft.waitingFor === 'summary';
  const changed = slots.filter((slot) => taken.changes[slot] !== undefined);
  const isBrief = changed.length > 0 && changed.length <= fewChanges && !changed.includes('counties');
  const isSaid = changed.every((slot) => draft.fields[slot] !== null);
  if (!wasShown || !isBrief || !isSaid || taken.periodProblem !== null || taken.ask !== null) return null;
  const said = sayForm(situation, draft, null);
  return { ...said, replies: [changedSummary(situation, draft, changed)] };
}

/** Where nobody but the person tells who they are, an answer needs an address too. */
function waitForAddress({ message }: Situation, draft: Draft): Draft {
  const { name, email } = message.user;
  const { fields, skipped, waitingFor } = draft;
  const isMissing = name === null && email === null && fields.requester?.email === null;
  const isNext = waitingFor === 'summary' && isMissing && !skipped.includes('requester');
  return isNext ? { ...draft, waitingFor: 'requester' } : draft;
}
