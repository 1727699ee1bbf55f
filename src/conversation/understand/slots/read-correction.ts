import type { County } from '../../../directory/county.ts';
import type { Mention } from '../../../directory/detection.ts';
import { readShift } from '../period/shift-period.ts';
import { groups } from './audience.ts';
import { contrast, denial, namedSlot, onlyThese, undoing } from './correction-cues.ts';
import { type Cue, cueOf, type How } from './find-cue.ts';
import { readSlots } from './read-slots.ts';
import type { Correction, SlotChange } from './slot-change.ts';
import type { SlotContext, SlotReading } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { wordCount } from './word-matches.ts';

const meaning = /(?:jeg|eg|æ|vi|me|i|we) (?:mente|meinte|meint|meant|mener|meiner|mean)/iu;

/** Longer texts say something new rather than correct, unless they begin with a cue. */
const longest = 14;

export interface CorrectionContext extends SlotContext {
  /** Counties the directory found denied ("ikke Telemark likevel"). */
  readonly excluded?: readonly County[];
}

/**
 * Reads a change of what was said before: "nei, Agder", "flytt det til mai", "ta med næringslivet også", "ikke fysisk, men digitalt".
 * Null when the text is no correction; then it is an answer or something new. Call it while a request is open.
 */
export function readCorrection(text: string, context: CorrectionContext): Correction | null {
  if (undoing.test(text)) return { changes: [], undo: true, why: text.trim() };
  const shift = wordCount(text) <= longest ? readShift(text) : null;
  const cue = cueOf(text);
  if (shift && (cue || wordCount(text) <= 8))
    return corrected([{ how: 'shift', slot: 'period', value: shift }], shift.said);
  if (!cue || (wordCount(text) > longest && cue.at > 0)) return null;
  const kept = keptPart(text, context.mentions);
  const said = readSlots(kept.text, { ...context, asked: null, mentions: kept.mentions, partial: true });
  if (cue.how === 'add' && said.activity) return null;
  return (
    byName(kept.text, said, cue) ??
    byValues(kept, said, cue) ??
    byDenial(cue, context.excluded ?? []) ??
    byTopic(kept.text, cue)
  );
}

interface Kept {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The text with its denial and the part that is left out ("ikke fysisk, men") blanked. */
function keptPart(text: string, mentions: readonly Mention[]): Kept {
  const denied = denial.exec(text)?.[0] ?? '';
  const out = contrast.exec(text);
  const blanks = [
    { start: 0, end: denied.length },
    ...(out ? [{ start: out.index, end: out.index + out[0].length }] : []),
  ];
  const kept = blanks.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return {
    text: kept,
    mentions: mentions.filter(
      (mention) => !blanks.some(({ start, end }) => start <= mention.start && mention.end <= end),
    ),
  };
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

function byValues({ text, mentions }: Kept, said: SlotReading, { how, word }: Cue): Correction | null {
  const changes = [
    ...plainChanges(said, how),
    ...audienceChange(text, said, how),
    ...countyChange(text, mentions, said, how),
  ];
  if (changes.length > 0) return corrected(changes, word);
  if (said.periodProblem) return { changes: [], undo: false, periodProblem: said.periodProblem, why: word };
  return /(?<!\p{L})(?:fylke|fylket|county)(?!\p{L})/iu.test(text)
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
  if (how !== 'set' || !meaning.test(word) || wordCount(text) > 8) return null;
  const value = trimSubject(text.replace(meaning, ' '));
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
  const value = said.audience?.value ?? [...new Set(named.map(({ audience }) => audience))];
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'audience', value }];
}

/** A place that is where people meet changes the place, not the county. */
function countyChange(text: string, mentions: readonly Mention[], said: SlotReading, how: How): SlotChange[] {
  const inOther = [said.place?.span, said.organisation?.span].filter((span) => span !== undefined);
  const meant = mentions.filter(
    (mention) => !inOther.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  const value: County[] = [...new Set(meant.flatMap(({ counties }) => counties))].sort();
  return value.length === 0 ? [] : [{ how: onlyThese.test(text) ? 'set' : how, slot: 'counties', value }];
}

function corrected(changes: readonly SlotChange[], why: string): Correction {
  return { changes, undo: false, why };
}
