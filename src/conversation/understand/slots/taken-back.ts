import type { Detection } from '../../../directory/detection.ts';
import { readSlots } from './read-slots.ts';
import { blanked } from './rejected.ts';
import type { SlotContext, SlotReading } from './slot-reading.ts';
import { matches } from './word-matches.ts';

const sure =
  '(?:eller |å |åh |oh )?nei|næ|eller rettere sagt|rettere sagt|rettare sagt|or rather|i mean|(?:jeg|eg|æ|vi|me) (?:mener|meiner|mente|meinte)|wait,? no|no,? wait|vent,? nei|rettelse|retting|correction';
/** These take back only after a mark. */
const unsure =
  'forresten|vent|wait|no|unnskyld|orsak|beklager|sorry|actually|by the way|make that|heller|rather';
const more = '(?:[,:]?\\s+(?:nei|vent|forresten|wait|no|sorry|beklager|heller|rather|actually|make that))*';

const takesBack = new RegExp(
  `(?:(?:\\s*[,;…–—-]+|\\.{2,}|\\s)\\s*(?:${sure})|(?:\\s*[,;…–—-]+|\\.{2,})\\s*(?:${unsure}))${more}[,:]?\\s+(?=\\S)`,
  'giu',
);
/** "Agder, forresten også Rogaland", "mai, nei ikke mai": what comes does not take its place. */
const notInstead =
  /^(?:ikke|ikkje|itj|not)(?!\p{L})|(?<!\p{L})(?:også|òg|i tillegg|also|too|as well)(?!\p{L})/iu;

/**
 * "April - nei mai", "Agder, forresten Rogaland": a message that corrects itself, with what it takes back blanked. Only where both sides
 * say a value of the same slot.
 */
export function withoutTakenBack(
  text: string,
  detect: (text: string) => Detection,
  context: Omit<SlotContext, 'mentions'>,
): string {
  const read = (said: string): Said => {
    const detection = detect(said);
    return { detection, slots: readSlots(said, { ...context, mentions: detection.mentions }) };
  };
  for (const { start, end, text: cue } of matches(takesBack, text)) {
    const rest = text.slice(end);
    if (notInstead.test(rest)) continue;
    const spans = replaced(read(text.slice(0, start)), read(rest), /^\W*no\s*$/iu.test(cue));
    if (spans.length > 0) return blanked(text, [...spans, { start, end }]);
  }
  return text;
}

interface Said {
  readonly detection: Detection;
  readonly slots: SlotReading;
}

/** Where the first side says what the other says anew. "Municipalities, no businesses" takes back nothing. */
function replaced(first: Said, then: Said, isBareNo: boolean): { start: number; end: number }[] {
  const found = Object.entries(first.slots).flatMap(([slot, value]) => {
    const isAgain = Object.keys(then.slots).includes(slot) && !(isBareNo && slot === 'audience');
    return isAgain && typeof value === 'object' && 'span' in value ? [value.span] : [];
  });
  const isElsewhere = first.detection.counties.length > 0 && then.detection.counties.length > 0;
  return [...found, ...(isElsewhere ? first.detection.mentions : [])];
}
