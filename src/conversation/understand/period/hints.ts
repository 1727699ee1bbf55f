import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../../requests/request.ts';
import { easterSunday, feasts, type PublicHoliday, publicHolidays, vacations } from './feasts.ts';
import { type Interval, isBefore, lengthOf, weekOf } from './interval.ts';

/** What a colleague would mention about a period. The days are those of the holiday, ISO dates. */
export interface CalendarHint {
  /** Easter, other public holidays, the three common weeks of summer leave, the days between Christmas and New Year. */
  readonly code: 'easter' | 'holiday' | 'summer' | 'christmas';
  /** Which public holiday; null for the others. */
  readonly holiday: PublicHoliday | null;
  readonly from: string;
  readonly to: string;
  /** The whole period lies in it: "uke 12" of 2027 is Easter week. */
  readonly within: boolean;
}

/** Longer periods have holidays in them anyway. */
const longest = 31;

/** What the calendar has on the days of a short period: Easter, public holidays, summer leave, Christmas. Empty for long and open ones. */
export function calendarHints(period: Period | null): readonly CalendarHint[] {
  if (period?.from == null || period.to === null) return [];
  const days = { from: Temporal.PlainDate.from(period.from), to: Temporal.PlainDate.from(period.to) };
  if (lengthOf(days) > longest) return [];
  const years = days.from.year === days.to.year ? [days.from.year] : [days.from.year, days.to.year];
  const found = years.flatMap(hintsOfYear).filter(({ holiday }) => overlaps(days, holiday));
  return found
    .filter((each) => !found.some((other) => standsFor(other, each, days)))
    .map(({ code, name, holiday, around }) => ({
      code,
      holiday: name,
      from: holiday.from.toString(),
      to: holiday.to.toString(),
      within: contains(around, days),
    }));
}

interface Candidate {
  readonly code: CalendarHint['code'];
  readonly name: PublicHoliday | null;
  readonly holiday: Interval;
  /** A period inside this is taken up by the holiday. */
  readonly around: Interval;
}

/** In 2027 the seventeenth of May is Whit Monday: one of the two is said, Constitution Day when that day alone is meant. */
function standsFor(other: Candidate, one: Candidate, days: Interval): boolean {
  const [small, large] = lengthOf(one.holiday) < lengthOf(other.holiday) ? [one, other] : [other, one];
  if (small === large || !contains(large.holiday, small.holiday)) return false;
  return contains(small.holiday, days) ? other === small : other === large;
}

function hintsOfYear(year: number): Candidate[] {
  const single = publicHolidays(year)
    .filter(({ code }) => code !== 'easter' && code !== 'christmas')
    .map(({ code, days }): Candidate => ({ code: 'holiday', name: code, holiday: days, around: days }));
  return [
    { code: 'easter', name: null, holiday: publicEaster(year), around: weekOf(easterSunday(year)) },
    ...single,
    ...named('summer', vacations['fellesferie']?.(year)),
    ...named('christmas', christmas(year)),
  ];
}

function publicEaster(year: number): Interval {
  const sunday = easterSunday(year);
  return { from: sunday.subtract({ days: 3 }), to: sunday.add({ days: 1 }) };
}

/** Christmas Eve to New Year's Eve. */
function christmas(year: number): Interval | null {
  const from = feasts['jul']?.(year)?.from;
  const to = feasts['romjul']?.(year)?.to;
  return from && to ? { from, to } : null;
}

function named(code: CalendarHint['code'], holiday: Interval | null | undefined): Candidate[] {
  return holiday ? [{ code, name: null, holiday, around: holiday }] : [];
}

function overlaps(one: Interval, other: Interval): boolean {
  return !isBefore(one.to, other.from) && !isBefore(other.to, one.from);
}

function contains(outer: Interval, inner: Interval): boolean {
  return !isBefore(inner.from, outer.from) && !isBefore(outer.to, inner.to);
}
