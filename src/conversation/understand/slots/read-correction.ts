import type { County } from '../../../directory/county.ts';
import type { Mention } from '../../../directory/detection.ts';
import { audiences } from '../../../requests/request.ts';
import { newTopic } from '../change-of-sent.ts';
import type { Span } from '../period/read-period.ts';
import { readShift } from '../period/shift-period.ts';
import { undoes } from '../undoes.ts';
import { groups } from './audience.ts';
import { readBareNumber } from './bare-number.ts';
import { denial, namedSlot, onlyReach, onlyThese } from './correction-cues.ts';
import { stepsOf } from './correction-steps.ts';
import { type Cue, cueOf, type How } from './find-cue.ts';
import { readSlots } from './read-slots.ts';
import { blanked, onlySpans, type Rejected, rejectedParts } from './rejected.ts';
import type { Correction, SlotChange } from './slot-change.ts';
import type { SlotContext, SlotReading } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { wordCount } from './word-matches.ts';

const meaning = /(?:jeg|eg|æ|vi|me|i|we) (?:mente|meinte|meint|meant|mener|meiner|mean)/iu;

/** Longer texts say something new rather than correct, unless they begin with a cue. */
const longest = 14;
/** A step without a cue of its own is a value, not a story. */
const shortStep = 6;

export interface CorrectionContext extends SlotContext {
  /** Counties the directory found denied ("ikke Telemark likevel"). */
  readonly excluded?: readonly County[];
}

/**
 * Reads a change of what was said before: "nei, Agder", "flytt det til mai", "ta med næringslivet også", "ikke fysisk, men digitalt",
 * "20 blir for få, ta 35". Null when the text is no correction; then it is an answer or something new. Call it while a request is open.
 */
export function readCorrection(text: string, context: CorrectionContext): Correction | null {
  if (undoes(text)) return { changes: [], undo: true, why: text.trim() };
  const shift = wordCount(text) <= longest ? readShift(text) : null;
  if (shift && (cueOf(text) || wordCount(text) <= 8))
    return corrected([{ how: 'shift', slot: 'period', value: shift }], shift.said);
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
  const rejected = rejectedParts(text);
  const contrasted = rejected.length > 0 ? byContrast(text, rejected, context) : null;
  if (contrasted !== null) return contrasted;
  const cue = cueOf(text);
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

/** "Rogaland, ikke Vestland", "bytt ut kommuner med klynger": what is left after the rejected part stands instead. */
function byContrast(
  text: string,
  rejected: readonly Rejected[],
  context: CorrectionContext,
): Correction | null {
  const isOfTopic = newTopic(blanked(text, rejected)) !== null;
  const real = rejected.filter((part) => isOfTopic || part.isSwap || namesValue(text, part, context));
  if (real.length === 0) return null;
  const kept = keptPart(text, context.mentions, real);
  const why = onlySpans(text, real).trim();
  const gone = goneChanges(text, real, context);
  const isSwap = real.every((part) => part.isSwap);
  const isAdding = cueOf(kept.text)?.how === 'add';
  const set = valueChanges(
    kept,
    readKept(kept, context),
    (isSwap && gone.length > 0) || isAdding ? 'add' : 'set',
  );
  const isReplaced = (slot: SlotChange['slot']) => set.some((each) => each.slot === slot);
  const left = gone.filter(({ slot, how }) => !isReplaced(slot) || (isSwap && how === 'remove'));
  if (set.length > 0) return corrected([...left, ...set], why);
  const topic =
    newTopic(kept.text)?.replace(/^(?:men|but)\s+/iu, '') ?? (isSwap ? putInstead(kept.text) : null);
  if (topic !== null) return corrected([{ how: 'set', slot: 'topic', value: topic }], why);
  return gone.length > 0 ? corrected(gone, why) : null;
}

/** "Ta bort digitalt, det har vi ikke bestemt" rejects nothing by its last words. */
function namesValue(text: string, part: Rejected, context: CorrectionContext): boolean {
  const { said, mentions } = readRejected(text, part, context);
  return mentions.length > 0 || Object.keys(said).length > 0 || (context.excluded ?? []).length > 0;
}

function readRejected(text: string, part: Rejected, context: CorrectionContext): RejectedReading {
  const only = onlySpans(text, [part]).replace(negation, (word) => ' '.repeat(word.length));
  const mentions = inSpan(context.mentions, part);
  return { text: only, mentions, said: readKept({ text: only, mentions }, context) };
}

interface RejectedReading extends Kept {
  readonly said: SlotReading;
}

/** "Bytt ut markedsdialog med klimakrav": what is no other slot's value is what it is about. */
function putInstead(kept: string): string | null {
  const value = /(?<!\p{L})(?:med|with|by)\s+(?<topic>.+)$/iu.exec(kept)?.groups?.['topic'];
  return value === undefined ? null : trimSubject(value);
}

/** What the rejected parts take away: ids of a list, or a value that does not fit and is asked for again. */
function goneChanges(text: string, rejected: readonly Rejected[], context: CorrectionContext): SlotChange[] {
  return rejected.flatMap((part): SlotChange[] => {
    const { said, ...kept } = readRejected(text, part, context);
    const excluded = kept.mentions.length === 0 ? (context.excluded ?? []) : [];
    const lost: SlotChange[] = [
      ...valueChanges(kept, said, 'remove'),
      ...(excluded.length > 0 ? [{ how: 'remove', slot: 'counties', value: excluded } as const] : []),
    ];
    return part.isMisfit ? lost.map(askedAgain) : lost;
  });
}

const negation = /(?<!\p{L})(?:ikke|ikkje|itj|not)(?!\p{L})/giu;

/** "Mars er for tidlig": another value is needed. */
function askedAgain(change: SlotChange): SlotChange {
  return change.slot === 'audience' || change.slot === 'counties'
    ? change
    : { how: 'ask', slot: change.slot, value: null };
}

/** At the summary a bare value changes what stands: "35", "alle målgrupper", "det skal handle om avløp". */
function withoutCue(text: string, { asked: slot }: CorrectionContext): Correction | null {
  if (slot !== null || wordCount(text) > longest) return null;
  const participants = readBareNumber(text);
  if (participants !== null)
    return corrected([{ how: 'set', slot: 'participants', value: participants.value }], text.trim());
  if (everyone.test(text))
    return corrected([{ how: 'set', slot: 'audience', value: audiences }], text.trim());
  const topic = isAbout.test(text) ? newTopic(text) : null;
  return topic === null ? null : corrected([{ how: 'set', slot: 'topic', value: topic }], text.trim());
}

const everyone =
  /(?<!\p{L})(?:(?:alle|all(?: the| of the)?)\s+(?:fem |five )?(?:målgrupp\p{L}*|grupp\p{L}*|audiences|groups)|(?:ha|ta|få|tek|tar|inviter\p{L}*|include|invite|take|have)\s+(?:(?:med|in|along)\s+)?(?:alle(?: sammen| saman)?|everyone|everybody|all of them))(?!\p{L})(?!\s+(?:i|på|fra|frå|som|in|from|who|kommun|fylk))/iu;
const isAbout = /(?<!\p{L})(?:handl\p{L}*|dreie?\p{L}* seg)\s+(?:\p{L}+\s+)?om(?!\p{L})|be about/iu;

interface Kept {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The text with a leading denial and what is rejected blanked. */
function keptPart(text: string, mentions: readonly Mention[], rejected: readonly Span[]): Kept {
  const denied = denial.exec(text)?.[0] ?? '';
  const blanks = [{ start: 0, end: denied.length }, ...rejected];
  return {
    text: blanked(text, blanks),
    mentions: mentions.filter(
      (mention) =>
        text.slice(mention.start, mention.end).trim() !== '' &&
        !blanks.some(({ start, end }) => start <= mention.start && mention.end <= end),
    ),
  };
}

function inSpan(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  return mentions.filter((mention) => start <= mention.start && mention.end <= end);
}

/** A step is blank where other steps stand. */
function within(mentions: readonly Mention[], step: string): readonly Mention[] {
  return mentions.filter(({ start, end }) => step.slice(start, end).trim() !== '');
}

function readKept({ text, mentions }: Kept, context: CorrectionContext): SlotReading {
  const said = readSlots(text, { ...context, asked: null, mentions, partial: true });
  const isEmpty = mentions.length === 0 && Object.keys(said).length === 0;
  const participants = isEmpty && context.asked !== 'period' ? readBareNumber(text) : null;
  return participants === null ? said : { participants };
}

/** "endre tema til snøbrøyting", "ta bort stedet", "jeg vil endre tidspunktet". */
function byName(text: string, said: SlotReading, { how, word, isDenial }: Cue): Correction | null {
  const named = namedSlot(text);
  if (!named || isDenial) return null;
  const { slot } = named;
  if (slot === 'topic' || slot === 'place' || slot === 'organisation') {
    const value = afterTo(text.slice(named.end));
    if (value !== null && how !== 'remove') return corrected([{ how: 'set', slot, value }], word);
  }
  const hasValue = slot !== 'counties' && said[slot] !== undefined;
  if (hasValue || said.periodProblem || slot === 'counties') return null;
  if (Object.keys(said).some((each) => each !== 'topic')) return null;
  return how === 'remove' && slot !== 'audience'
    ? corrected([{ how, slot, value: null }], word)
    : corrected([{ how: 'ask', slot, value: null }], word);
}

function afterTo(text: string): string | null {
  const value = text
    .replace(
      /^\s*(?:(?:er|is|var|was)\s+)?(?:feil|galt|wrong)[^,.:]*[,.:]\s*(?:(?:det|it)\s+)?(?:(?:skal|skulle|should)\s+(?:være|vere|be)\s*)?/iu,
      ' ',
    )
    .replace(
      /^\s*(?:(?:er|is|skal være|skal vere|should be|must be|blir)\s+)?(?:(?:heller|egentlig|eigentleg|rather|actually)\s+)/iu,
      ' ',
    )
    .replace(/^\s*(?:fra .{1,60}? )?(?:til|til å være|to|into|om til|må være|:|,|-)?\s+/iu, '')
    .replace(/[\s.!]+$/u, '');
  return /[\p{L}]{2}/u.test(value) && !/^(?:takk|please|er feil|is wrong|heller|i stedet|også)$/iu.test(value)
    ? value
    : null;
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

function valueChanges({ text, mentions }: Kept, said: SlotReading, how: How): SlotChange[] {
  return [
    ...plainChanges(said, how),
    ...audienceChange(text, said, how),
    ...countyChange(text, mentions, said, how),
  ];
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

function plainChanges(said: SlotReading, how: How): SlotChange[] {
  const { activity, period, format, participants, place, organisation, requester, topic } = said;
  if (how === 'remove') {
    const slots = (['activity', 'period', 'format', 'participants', 'place', 'organisation'] as const).filter(
      (slot) => said[slot],
    );
    return slots.filter((slot) => slot !== 'activity').map((slot) => ({ how, slot, value: null }));
  }
  const set: (SlotChange | undefined)[] = [
    activity && { how: 'set', slot: 'activity', value: activity.value },
    period && { how: 'set', slot: 'period', value: period.value },
    format && { how: 'set', slot: 'format', value: format.value },
    participants && { how: 'set', slot: 'participants', value: participants.value },
    place && { how: 'set', slot: 'place', value: place.value },
    organisation && { how: 'set', slot: 'organisation', value: organisation.value },
    requester && { how: 'set', slot: 'requester', value: requester.value },
    topic && { how: 'set', slot: 'topic', value: topic.value },
  ];
  return set.filter((change) => change !== undefined);
}

/** In a correction a group needs no preposition: "ta med næringslivet". */
function audienceChange(text: string, said: SlotReading, how: How): SlotChange[] {
  // "Heller en leverandørdag" names an activity, no suppliers.
  const elsewhere = [said.topic?.span, said.activity?.span].filter((span) => span !== undefined);
  const named = groups(text).filter(
    (group) => !elsewhere.some((span) => span.start <= group.start && group.end <= span.end),
  );
  const reached = reachOfOnly(text, named);
  const value =
    reached === null && said.audience
      ? said.audience.value
      : [...new Set((reached ?? named).map(({ audience }) => audience))];
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'audience', value }];
}

/** A place that is where people meet changes the place, not the county. */
function countyChange(text: string, mentions: readonly Mention[], said: SlotReading, how: How): SlotChange[] {
  const inOther = [said.place?.span, said.organisation?.span].filter((span) => span !== undefined);
  const meant = mentions.filter(
    (mention) => !inOther.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  const reached = reachOfOnly(text, meant) ?? meant;
  const value: County[] = [...new Set(reached.flatMap(({ counties }) => counties))].sort();
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'counties', value }];
}

function corrected(changes: readonly SlotChange[], why: string): Correction {
  return { changes, undo: false, why };
}

/** What stands within reach of "bare": "bare Rogaland. Vestland har sitt eget". Null when nothing does. */
function reachOfOnly<Found extends Span>(text: string, found: readonly Found[]): readonly Found[] | null {
  const only = onlyThese.exec(text);
  if (only === null) return null;
  const rest = text.slice(only.index);
  const end = only.index + (onlyReach.exec(rest)?.index ?? rest.length);
  const reached = found.filter((each) => only.index <= each.start && each.end <= end);
  return reached.length > 0 ? reached : null;
}
