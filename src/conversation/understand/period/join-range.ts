import { firstAfter } from './bound-phrase.ts';
import { type Day, type Interval, isBefore } from './interval.ts';
import { fixed, type Moment, type When } from './moment.ts';

const through =
  /^ *(?:-|til og med|t\.?o\.?m\.?|til|to|og ut|through|thru|(?:og )?(?:inntil|fram til|frem til)|og til) *(?:the )?$/u;
const either = /^ *(?:\/|og|eller|,|, ?eller|, ?og) *(?:i |in |på )?$/u;

/** Joins two moments that are the ends of one range ("mars til mai", "uke 11 eller 12"); null when they are two matters. */
export function joinRange<M extends Moment>(text: string, pair: readonly [M, M], today: Day): M | null {
  const [first, last] = pair;
  const gap = text.slice(first.end, last.start);
  const isEither = either.test(gap);
  if (!isEither && !through.test(gap)) return null;
  const exclusive = isEither && /(?<!\p{L})mellom (?:the )?$/u.test(text.slice(0, first.start));
  if (isEither && !exclusive && first.precision !== last.precision) return null;
  const days = spanOf(first, last, today);
  if (!days || (isEither && !exclusive && !isAdjacent(first, last, today))) return null;
  return {
    ...first,
    end: last.end,
    precision: 'range',
    when: fixed(exclusive ? withoutFeasts(days, first, last) : upTo(gap, days, last)),
  };
}

/** "fram til påske" ends before it. */
function upTo(gap: string, ends: Ends, last: Moment): Interval {
  const to = ends.to.from.subtract({ days: 1 });
  const isBeforeFeast =
    /fr[ae]m til|inntil/u.test(gap) && last.precision === 'feast' && isBefore(ends.from.from, to);
  return isBeforeFeast ? { from: ends.from.from, to } : ends.whole;
}

interface Ends {
  readonly from: Interval;
  readonly to: Interval;
  readonly whole: Interval;
}

/** The ends of a range that lasts until today or later, the second after the first. */
function spanOf(first: Moment, last: Moment, today: Day): Ends | null {
  for (const year of candidateYears(first.when, last.when, today)) {
    const to = inYear(last.when, year);
    const from = to && latestStart(first.when, to.from);
    if (!to || !from || (isBefore(to.to, today) && !isDated(first.when, last.when))) continue;
    if (isSettled(first.when, from)) return { from, to, whole: { from: from.from, to: to.to } };
  }
  return null;
}

/** Years in which the range may end: those that were said, else the ones around today. */
function candidateYears(first: When, last: When, today: Day): readonly number[] {
  const said = [first, last].flatMap((when) =>
    when.type === 'yearly' && when.year !== null ? [when.year] : [],
  );
  const latest = Math.max(...said);
  return said.length > 0 ? [latest, latest + 1] : [-1, 0, 1, 2].map((offset) => today.year + offset);
}

function inYear(when: When, year: number): Interval | null {
  if (when.type === 'fixed') return when.interval;
  return when.year === null || when.year === year ? when.inYear(year) : null;
}

function latestStart(when: When, before: Day): Interval | null {
  return (
    [before.year, before.year - 1]
      .map((year) => (when.type === 'fixed' ? when.interval : when.inYear(year)))
      .find((interval) => interval && !isBefore(before, interval.from)) ?? null
  );
}

function isSettled(when: When, days: Interval): boolean {
  if (when.type === 'fixed' || when.year === null) return true;
  return when.inYear(when.year)?.from.equals(days.from) ?? false;
}

function isDated(first: When, last: When): boolean {
  return [first, last].some((when) => when.type === 'fixed' || when.year !== null);
}

/** "mellom påske og pinse" leaves both feasts out. */
function withoutFeasts(ends: Ends, first: Moment, last: Moment): Interval {
  const from = isAround(first) ? firstAfter(first, ends.from) : ends.whole.from;
  const to = isAround(last) ? ends.to.from.subtract({ days: 1 }) : ends.whole.to;
  return isBefore(to, from) ? ends.whole : { from, to };
}

function isAround({ precision }: Moment): boolean {
  return precision === 'feast' || precision === 'season' || precision === 'school-holiday';
}

/** "mars og oktober" is no range; "mars eller april" is. */
function isAdjacent(first: Moment, last: Moment, today: Day): boolean {
  const ends = spanOf(first, last, today);
  return ends !== null && ends.from.to.until(ends.to.from).days <= 10;
}
