import type { Detection } from '../../../directory/detection.ts';
import type { Span } from '../period/read-period.ts';
import { readSlots } from './read-slots.ts';
import { blanked } from './rejected.ts';
import type { SlotContext, SlotReading } from './slot-reading.ts';
import { type Match, matches } from './word-matches.ts';

const no = "(?:ikke|ikkje|itj|ikkj|not|don't|do not|doesn't|does not|won't|didn't)";
/** "Ikke bare kommuner", "ikke før mars" and "jeg vet ikke om" deny nothing. */
const otherwise =
  '(?!(?:bare|berre|bærre|only|just|sant|noe|noko|any|(?:om|if) (?:vi|me|jeg|eg|det|dette|noen|we|it|i|this)|før|etter|seinare|senere|tidligere|tidlegare|before|after|later|earlier|minst|least)(?!\\p{L}))';
/** A full stop after a number ends nothing: "ikke 10. mai, men 11." */
const inside = '(?:[^,.;!?]|(?<=\\d)\\.)';
const denials = new RegExp(
  `(?<!\\p{L})(?:(?:og|and|men|but)\\s+)?${no}\\s+${otherwise}${inside}{1,60}?(?:(?<but>\\s*,?\\s+(?:men|but|heller|rather)(?:\\s+(?:heller|rather))?)(?=\\s)|(?=\\s*(?:[,;!?]|(?<!\\d)\\.|$)))`,
  'giu',
);

const told = ['activity', 'audience', 'format', 'topic', 'place'] as const;
/** "I februar, men ikke uke 8" narrows what was said; only "ikke uke 8, men uke 9" puts something in its place. */
const toldAnew = [...told, 'period', 'participants'] as const;
const ofSubject = new RegExp(`${no}\\s+(?:\\p{L}+\\s+)?(?:om|about)\\s`, 'iu');

/** What a stretch of text says, and whether it names a place. */
interface Said extends SlotReading {
  readonly hasPlace: boolean;
}

/**
 * "Ikke webinar, men kurs", "for kommuner, ikke for næringsliv": a first message with what it denies blanked, where it says a value of
 * the same slot besides. What nothing takes the place of stays as it is.
 */
export function withoutDenied(
  text: string,
  detect: (text: string) => Detection,
  context: Omit<SlotContext, 'mentions'>,
): string {
  const read = (said: string): Said => {
    const { mentions, excluded } = detect(said);
    const hasPlace = mentions.length > 0 || excluded.length > 0;
    return { ...readSlots(said, { ...context, mentions }), hasPlace };
  };
  return matches(denials, text).reduce((said, denial) => {
    const out = read(denial.text);
    if (isLeftOut(out, read(said))) return said;
    return blanked(said, deniedSpans(denial, out, read(blanked(said, [denial]))));
  }, text);
}

/** All of the denial, or no more than its values when it says what is said nowhere else: "kommuner og ikke næringsliv i mars". */
function deniedSpans(denial: Match, out: Said, rest: Said): Span[] {
  const isAnew = denial.groups['but'] !== undefined;
  const again = (isAnew ? toldAnew : told).flatMap((slot) => {
    const span = rest[slot] === undefined ? undefined : out[slot]?.span;
    return span === undefined ? [] : [span];
  });
  const isElsewhere = isAnew && out.hasPlace && rest.hasPlace;
  const isOfSubject = rest.topic !== undefined && ofSubject.test(denial.text);
  if (again.length === 0 && !isElsewhere && !isOfSubject) return [];
  const isSaidBesides = toldAnew.every((slot) => out[slot] === undefined || rest[slot] !== undefined);
  if (again.length === 0 || (isAnew && isSaidBesides)) return [denial];
  const end = Math.max(...again.map((span) => span.end));
  return [{ start: denial.start, end: denial.start + end }];
}

/** "For alle, men ikke for klynger": the whole is understood as it is. */
function isLeftOut({ audience: out }: Said, { audience: whole }: Said): boolean {
  return out !== undefined && whole !== undefined && !out.value.some((each) => whole.value.includes(each));
}
