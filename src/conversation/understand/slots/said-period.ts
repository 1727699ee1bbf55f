import type { Slot } from '../../../requests/request.ts';
import { choosePeriod, type PeriodReading, readPeriods } from '../period/read-period.ts';
import { instead } from './instead-words.ts';
import type { SlotReading } from './slot-reading.ts';
import { wordCount } from './word-matches.ts';

/** The times a text names that speak of the activity, in order. */
export function saidPeriods(text: string, at: string, asked: Slot | null): readonly PeriodReading[] {
  const all = readPeriods(text, at);
  if (asked === 'period') return all;
  return all.filter(
    (each) =>
      !(
        isVagueInPassing(each, text) ||
        (asked === 'topic' && isOfSubject(each, text)) ||
        isPartOfWord(each, text)
      ),
  );
}

/** "Mai-planen for uteområder" is a subject. */
function isPartOfWord({ span }: PeriodReading, text: string): boolean {
  return /^-\p{L}/u.test(text.slice(span.end));
}

/** "Ny handlingsplan for 2027", "pynt til 17. mai" in answer to "what about?" says nothing about when to meet. */
function isOfSubject(reading: PeriodReading, text: string): boolean {
  if (!('period' in reading)) return false;
  if (reading.precision === 'year') return true;
  const before = text.slice(0, reading.span.start);
  const said = text.slice(reading.span.start, reading.span.end);
  const isFeast = reading.precision === 'feast' || /(?:^|\s)(?:17|1)\. mai$/iu.test(said);
  return (
    isFeast &&
    /^[^,;.]*\p{L}\s*$/u.test(before) &&
    /(?:^|\s)(?:til|for|under)\s/iu.test(` ${before.slice(-6)}${said}`)
  );
}

/** "vet ikke hva vi trenger" says nothing about when. */
function isVagueInPassing(reading: PeriodReading, text: string): boolean {
  return (
    'period' in reading &&
    reading.precision === 'unknown' &&
    wordCount(text) <= 4 &&
    !/(?:når|tid|dato|when|time)/iu.test(text)
  );
}

/** "I mai. Eller nei, heller juni": what comes after stands instead. */
const takenBack = new RegExp(
  `(?<!\\p{L})(?:actually|or rather|no,|make (?:that|it)|${instead}|i mean|nei(?:,| vent| forresten)|heller|(?:jeg|eg|vi|me) (?:mente|meinte|mener|meiner))(?!\\p{L})`,
  'iu',
);

/** "Etter sommeren, la oss si september", "andre veka i april: 12.–16. april": the same time in other words. */
const inOtherWords =
  /:\s*$|(?<!\p{L})(?:si|seie|sier|seier|say|altså|dvs\.?|det vil si|nemlig|nemleg|for eksempel|for example|i\.e\.|meaning|nærmere bestemt|nærare bestemt)(?:\s+(?:i|den|in|on))?\s*$/iu;

/** Which of the times a text names is meant, or why it cannot be. */
export function chosenPeriod(
  readings: readonly PeriodReading[],
  text: string,
): Pick<SlotReading, 'period' | 'periodProblem'> {
  const last = readings.at(-1);
  const before = readings.at(-2);
  const isTakenBack = last && before && takenBack.test(text.slice(before.span.end, last.span.end + 12));
  const isSaidAnew = last && before && inOtherWords.test(text.slice(before.span.end, last.span.start));
  const chosen =
    isTakenBack || isSaidAnew ? last : (bothEnds(readings) ?? choosePeriod(meantTimes(readings, text)));
  if (!chosen) return {};
  if ('problem' in chosen) return { periodProblem: chosen.problem };
  const { period, span, precision } = chosen;
  return { period: { value: period, span, why: `"${period.said}" (${precision})` } };
}

/** "Etter påske, senest i mai": the one says from when, the other until when. */
function bothEnds(readings: readonly PeriodReading[]): PeriodReading | null {
  const [one, other, ...more] = readings.filter((reading) => 'period' in reading && !reading.period.asap);
  if (!one || !other || more.length > 0 || !('period' in one && 'period' in other)) return null;
  const [from, to] = one.period.from === null ? [other.period, one.period] : [one.period, other.period];
  const isRange = from.from !== null && from.to === null && to.from === null && to.to !== null;
  if (!isRange || (from.from ?? '') > (to.to ?? '')) return null;
  const span = { start: one.span.start, end: other.span.end };
  return { ...one, span, precision: 'range', period: { ...from, to: to.to } };
}

/** "Lørdag går ikke, men fredag 12. februar": a time that does not suit is not meant when another is said. */
function meantTimes(readings: readonly PeriodReading[], text: string): readonly PeriodReading[] {
  const suiting = readings.filter(
    ({ span }) =>
      !/^\s*(?:går|passer|passar|funker|funkar|works?|is|er)\s+(?:ikke|ikkje|not|dårlig|dårleg|umulig)|^\s*(?:doesn't|does not|won't|can't)(?!\p{L})/iu.test(
        text.slice(span.end),
      ),
  );
  return suiting.length > 0 ? suiting : readings;
}

/** "Vet ikke, kanskje i mai": the time that is thought of, or none yet. */
export function undecidedPeriod(text: string, at: string): Pick<SlotReading, 'period'> {
  const chosen = choosePeriod(readPeriods(text, at));
  const said = text.trim();
  const none = { from: null, to: null, said, asap: false };
  const value = chosen && 'period' in chosen ? chosen.period : none;
  return { period: { value, span: { start: 0, end: text.length }, why: 'not known yet' } };
}
