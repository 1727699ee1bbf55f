import type { County } from '../../../directory/county.ts';
import { audiences } from '../../../requests/request.ts';
import { newTopic } from '../change-of-sent.ts';
import { readShift } from '../period/shift-period.ts';
import { undoes } from '../undoes.ts';
import { everyoneBut } from './audience.ts';
import { byContrast } from './by-contrast.ts';
import { byName } from './by-name.ts';
import { stepsOf } from './correction-steps.ts';
import { type Cue, cueOf } from './find-cue.ts';
import { type Kept, keptPart, readKept, within } from './kept-part.ts';
import { leftOpen } from './left-open.ts';
import { readMorePeople } from './more-people.ts';
import { proposesNamedValue, putIntoSlot } from './put-into-slot.ts';
import { rejectedParts } from './rejected.ts';
import { type Correction, corrected } from './slot-change.ts';
import type { CorrectionContext, SlotReading } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { saidAbout } from './topic-instead.ts';
import { valueChanges } from './value-changes.ts';
import { everyone, withoutCue } from './without-cue.ts';
import { wordCount } from './word-matches.ts';

const meaning = /(?:jeg|eg|æ|vi|me|i|we) (?:mente|meinte|meint|meant|mener|meiner|mean)/iu;

/** Longer texts say something new rather than correct, unless they begin with a cue. */
const longest = 14;
/** With both what goes and what comes in its place. */
const longestContrast = 30;
/** A step without a cue of its own is a value, not a story. */
const shortStep = 6;

/**
 * Reads a change of what was said before: "nei, Agder", "flytt det til mai", "ta med næringslivet også", "ikke fysisk, men digitalt",
 * "20 blir for få, ta 35". Null when the text is no correction; then it is an answer or something new. Call it while a request is open.
 */
export function readCorrection(text: string, context: CorrectionContext): Correction | null {
  if (undoes(text)) return { changes: [], undo: true, why: text.trim() };
  const shift = wordCount(text) <= longest ? readShift(text) : null;
  const isOfSaid = shift?.unit !== 'day-of-month' || context.asked === null;
  if (shift && isOfSaid && (cueOf(text) || wordCount(text) <= 8))
    return corrected([{ how: 'shift', slot: 'period', value: shift }], shift.said);
  const more = wordCount(text) <= longest ? readMorePeople(text) : null;
  if (more !== null) return corrected([{ how: 'step', slot: 'participants', value: more }], text.trim());
  const open = context.asked === null ? leftOpen(text) : null;
  if (open !== null) return open;
  // In answer to a question the whole is one answer.
  const steps = context.asked === null ? stepsOf(text) : [text];
  return steps.length === 1
    ? readStep(text, context)
    : joined(steps.map((step) => readStep(step, context) ?? bareStep(step, context)));
}

/** "Nei, Rogaland, og ta med klynger": each step has its own cue; a value stands before a slot that is only named. */
function joined(read: readonly (Correction | null)[]): Correction | null {
  const steps = read.filter((step) => step !== null);
  const all = steps.flatMap(({ changes }) => changes);
  const changes = all.filter(
    (change) => change.how !== 'ask' || !all.some(({ how, slot }) => how !== 'ask' && slot === change.slot),
  );
  const periodProblem = steps.find((step) => step.periodProblem !== undefined)?.periodProblem;
  if (changes.length === 0 && periodProblem === undefined) return null;
  const why = steps.map((step) => step.why).join(', ');
  return { ...corrected(changes, why), ...(periodProblem && { periodProblem }) };
}

/** "Uke 11 passer bedre, og legg til 25 deltakere": the first step only says a value. */
function bareStep(step: string, context: CorrectionContext): Correction | null {
  if (wordCount(step) > shortStep) return null;
  const kept = { text: step, mentions: within(context.mentions, step) };
  return byValues(kept, readKept(kept, context), { how: 'set', at: 0, word: step.trim(), isDenial: false });
}

/** One step: what it rejects, what it puts in its place, and by which cue. */
function readStep(text: string, context: CorrectionContext): Correction | null {
  const outright = wordCount(text) <= longest ? saidOutright(text, context) : null;
  if (outright !== null) return outright;
  const rejected = wordCount(text) <= longestContrast ? rejectedParts(text) : [];
  const contrasted = rejected.length > 0 ? byContrast(text, rejected, context) : null;
  if (contrasted !== null) return contrasted;
  const cue = cueOf(text) ?? proposalCue(text);
  if (!cue) return withoutCue(text, context);
  if (wordCount(text) > longest && cue.at > 0) return null;
  const kept = keptPart(text, context.mentions, []);
  const said = readKept(kept, context);
  if (cue.how === 'add' && said.activity) return null;
  return (
    byName(kept.text, said, cue) ??
    byValues(kept, said, cue) ??
    byDenial(cue, context.excluded ?? []) ??
    byTopic(kept.text, cue)
  );
}

/** Words that need no cue: "skriv avløp som tema", "it should be about rock", "alle unntatt klynger". */
function saidOutright(text: string, context: CorrectionContext): Correction | null {
  const put = putIntoSlot(text);
  if (put !== null) return corrected([{ how: 'set', ...put }], text.trim());
  const about = saidAbout(text);
  if (about !== null && saysOnly(about, context))
    return corrected([{ how: 'set', slot: 'topic', value: about }], text.trim());
  const left = everyoneBut(text);
  return left === null ? null : corrected([{ how: 'set', slot: 'audience', value: left }], text.trim());
}

/** Nothing but a subject, or what could be the name of an activity. */
function saysOnly(text: string, context: CorrectionContext): boolean {
  const said = readKept({ text, mentions: [] }, context);
  return Object.keys(said).every((slot) => slot === 'topic' || slot === 'activity');
}

/** "Kan stedet være Voss?" */
function proposalCue(text: string): Cue | null {
  return proposesNamedValue(text) ? { how: 'set', at: 0, word: text.trim(), isDenial: false } : null;
}

function byValues(kept: Kept, said: SlotReading, { how, word }: Cue): Correction | null {
  const changes = valueChanges(kept, said, how);
  if (changes.length > 0) return corrected(changes, word);
  if (said.periodProblem) return { changes: [], undo: false, periodProblem: said.periodProblem, why: word };
  if (everyone.test(kept.text)) return corrected([{ how: 'set', slot: 'audience', value: audiences }], word);
  return /(?<!\p{L})(?:fylke|fylket|county)(?!\p{L})/iu.test(kept.text)
    ? corrected([{ how: 'ask', slot: 'counties', value: null }], word)
    : null;
}

function byDenial({ how, word }: Cue, excluded: readonly County[]): Correction | null {
  return how === 'remove' && excluded.length > 0
    ? corrected([{ how, slot: 'counties', value: excluded }], word)
    : null;
}

/** "Jeg mente barnehageutstyr": what is no other slot's value is what it is about. */
function byTopic(text: string, { how, word }: Cue): Correction | null {
  if (how !== 'set') return null;
  const isMeant = meaning.test(word) && wordCount(text) <= 8;
  const value = isMeant ? trimSubject(text.replace(meaning, ' ')) : newTopic(text);
  return value === null ? null : corrected([{ how: 'set', slot: 'topic', value }], word);
}
