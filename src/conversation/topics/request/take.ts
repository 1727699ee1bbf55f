import { countyNumbers } from '../../../directory/county.ts';
import type { Reading } from '../../../directory/detection.ts';
import type { DraftFields, Slot } from '../../../requests/request.ts';
import { inWords, type Situation } from '../../situation.ts';
import type { PeriodProblem } from '../../understand/period/read-period.ts';
import { readCorrection } from '../../understand/slots/read-correction.ts';
import { readSlots } from '../../understand/slots/read-slots.ts';
import { mergeRequester, saysOwnName } from '../../understand/slots/requester.ts';
import { readSensitive } from '../../understand/slots/sensitive.ts';
import type { Correction } from '../../understand/slots/slot-change.ts';
import type { SlotReading } from '../../understand/slots/slot-reading.ts';
import { withoutTakenBack } from '../../understand/slots/taken-back.ts';
import { topicInsteadOf } from '../../understand/slots/topic-instead.ts';
import { withoutDenied } from '../../understand/slots/without-denied.ts';
import { applyCorrection } from './apply-correction.ts';
import { withPeriodKept } from './kept-period.ts';
import { withoutPlaceElsewhere, withoutPlaceOnline } from './place-elsewhere.ts';

/** What a sentence gives to a form. */
export interface Taken {
  readonly changes: Partial<DraftFields>;
  /** The asked slot was declined: "hopp over". */
  readonly skipped: boolean;
  /** A name with several readings was given as the county: ask which. */
  readonly ambiguous: readonly Reading[] | null;
  /** A time that cannot be: "31. februar", "mars 2024". */
  readonly periodProblem: PeriodProblem | null;
  /** A slot is to be changed, but not said to what. */
  readonly ask: Slot | null;
  /** The last change is to be taken back. */
  readonly undo: boolean;
}

export const nothingTaken: Taken = {
  changes: {},
  skipped: false,
  ambiguous: null,
  periodProblem: null,
  ask: null,
  undo: false,
};

/** Where the form stands when a sentence is read into it. */
export interface FormState {
  readonly fields: DraftFields;
  /** The slot that was asked for: a bare answer fills it. */
  readonly asked: Slot | null;
  /** The form was open before: words left over are no topic. */
  readonly isOpen: boolean;
}

/** Reads a sentence for everything that belongs in a form, corrections first. */
export function take(situation: Situation, state: FormState): Taken {
  const mark = readSensitive(situation.text);
  if (mark === null) return takeSlots(situation, state);
  const { start, end } = mark.span;
  const text = `${situation.text.slice(0, start)}${' '.repeat(end - start)}${situation.text.slice(end)}`;
  // "Den er innkjøpssensitiv" by itself answers no question.
  const taken = /[\p{L}\d]{3}/u.test(text) ? takeSlots({ ...situation, text }, state) : nothingTaken;
  return { ...taken, changes: { ...taken.changes, sensitive: mark.value } };
}

function takeSlots(situation: Situation, state: FormState): Taken {
  const taken = read(asMeant(situation, state), state);
  const changes = withoutPlaceOnline(state.fields, taken.changes);
  return { ...taken, changes: withoutPlaceElsewhere(situation, state.fields, changes) };
}

/** "April - nei mai", "ikke webinar, men kurs": what a message takes back of itself, or denies, is not read. */
function asMeant(situation: Situation, { asked, isOpen }: FormState): Situation {
  const { message, services } = situation;
  const { detect } = services.directory;
  const context = { at: message.at, asked, partial: isOpen };
  const kept = withoutTakenBack(situation.text, detect, context);
  // What an open form holds is changed by a correction.
  const text = isOpen ? kept : withoutDenied(kept, detect, context);
  return text === situation.text ? situation : inWords(situation, text);
}

function read(situation: Situation, { fields, asked, isOpen }: FormState): Taken {
  const { text, message, detection } = situation;
  const context = {
    at: message.at,
    asked,
    mentions: detection.mentions,
    partial: isOpen,
    excluded: detection.excluded,
  };
  const topic = isOpen ? topicInsteadOf(text, fields.topic) : null;
  if (topic !== null) return { ...nothingTaken, changes: { topic } };
  const correction = isOpen ? readCorrection(text, context) : null;
  if (correction !== null && !isNarrowing(correction, fields, asked))
    return takeCorrection(situation, fields, correction);
  const slots = readSlots(text, context);
  const open = asked === 'counties' || asked === null || isElsewhere(situation, fields.counties);
  return {
    ...nothingTaken,
    changes: withRequester(situation, fields, {
      ...slotValues(asked === 'counties' ? withoutPlace(slots) : slots),
      ...(open ? saidCounties(situation) : {}),
    }),
    skipped: slots.skip === true || (slots.unknown === true && asked !== 'period'),
    ambiguous: open ? openReadings(situation) : null,
    periodProblem: slots.periodProblem ?? null,
  };
}

/** "Helst i juni, men ikke første uka" in answer to a question takes nothing away: there is nothing yet. */
function isNarrowing({ changes }: Correction, fields: DraftFields, asked: Slot | null): boolean {
  return (
    asked !== null &&
    fields[asked] === null &&
    changes.length > 0 &&
    changes.every(({ how, slot }) => how === 'remove' && (slot === asked || fields[slot] === null))
  );
}

function takeCorrection(situation: Situation, fields: DraftFields, correction: Correction): Taken {
  const changes = withPeriodKept(situation, fields, correction.changes);
  const readings = openReadings(situation);
  const settled = readings !== null ? changes.filter(({ slot }) => slot !== 'counties') : changes;
  return {
    ...nothingTaken,
    changes: withRequester(situation, fields, applyCorrection(fields, settled)),
    ambiguous: readings,
    periodProblem: correction.periodProblem ?? null,
    ask: changes.find(({ how }) => how === 'ask')?.slot ?? null,
    undo: correction.undo,
  };
}

/** A county that was taken for granted, or said before, gives way to another that is named. */
function isElsewhere({ detection }: Situation, counties: DraftFields['counties']): boolean {
  return counties === null || !detection.counties.some((county) => counties.includes(county));
}

/** "Vi er i Kongsberg" in answer to "which county?" does not say where to meet. */
function withoutPlace({ place: _, ...slots }: SlotReading): SlotReading {
  return slots;
}

function withRequester(
  { text }: Situation,
  { requester: before }: DraftFields,
  changes: Partial<DraftFields>,
): Partial<DraftFields> {
  const said = mergeRequester(changes.requester ?? null, before);
  if (said === null) return changes;
  const kept = saysOwnName(text) ? (before?.email ?? null) : null;
  return { ...changes, requester: { ...said, email: said.email ?? kept } };
}

/** "Vestfold og Telemark vil samle …": two counties of today are both meant, for a request is of the time to come. */
function openReadings({ detection }: Situation): readonly Reading[] | null {
  const { ambiguous } = detection;
  return ambiguous === null || / og /u.test(ambiguous.name) ? null : ambiguous.readings;
}

function saidCounties(situation: Situation): Pick<DraftFields, 'counties'> | Record<string, never> {
  const { detection } = situation;
  if (detection.nationwide) return { counties: [...countyNumbers] };
  if (openReadings(situation) !== null || detection.counties.length === 0) return {};
  return { counties: [...detection.counties] };
}

function slotValues(slots: SlotReading): Partial<DraftFields> {
  const changes: Partial<DraftFields> = {};
  if (slots.activity) changes.activity = slots.activity.value;
  if (slots.topic) changes.topic = slots.topic.value;
  if (slots.audience) changes.audience = [...slots.audience.value];
  if (slots.period) changes.period = slots.period.value;
  if (slots.format) changes.format = slots.format.value;
  if (slots.place) changes.place = slots.place.value;
  if (slots.participants) changes.participants = slots.participants.value;
  if (slots.organisation) changes.organisation = slots.organisation.value;
  if (slots.requester) changes.requester = slots.requester.value;
  return changes;
}

/** Whether a sentence gave anything at all. */
export function gaveSomething({ changes, skipped, ambiguous, periodProblem, ask, undo }: Taken): boolean {
  return (
    Object.keys(changes).length > 0 ||
    skipped ||
    undo ||
    ambiguous !== null ||
    (periodProblem ?? ask) !== null
  );
}
