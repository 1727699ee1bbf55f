import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../../requests/request.ts';
import { type Interval, isoWeek, lengthOf, weekOf, wholeMonths } from './interval.ts';

/** What a period is in the words of a calendar, so that it can be said back. */
export type PeriodShape =
  | { readonly kind: 'asap' | 'unknown' }
  | { readonly kind: 'from' | 'by'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'day'; readonly days: Interval }
  | { readonly kind: 'weeks'; readonly days: Interval; readonly first: number; readonly last: number }
  | { readonly kind: 'months' | 'year'; readonly days: Interval }
  | { readonly kind: 'quarter' | 'half-year'; readonly days: Interval; readonly number: number }
  | { readonly kind: 'season'; readonly days: Interval; readonly season: Season }
  | { readonly kind: 'days'; readonly days: Interval };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Seasons by their first month (INTERFACES: three whole months each). */
const seasons: Readonly<Record<number, Season>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** Recognises the calendar unit that a period is: a day, whole weeks, whole months, a quarter, a season; else plain days. */
export function shapeOf({ from, to, asap, said }: Period): PeriodShape {
  if (from === null && to === null) return { kind: asap ? 'asap' : 'unknown' };
  if (from === null) return { kind: 'by', day: Temporal.PlainDate.from(to ?? '') };
  if (to === null) return { kind: 'from', day: Temporal.PlainDate.from(from) };
  const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  if (days.from.equals(days.to)) return { kind: 'day', days };
  // February can be four whole weeks: what the person called it decides.
  const shapes = [monthShape(days), wholeWeeks(days)];
  const preferred = /uke|veke|week/iu.test(said) ? shapes.reverse() : shapes;
  return preferred.find((shape) => shape !== null) ?? { kind: 'days', days };
}

function wholeWeeks(days: Interval): PeriodShape | null {
  if (days.from.dayOfWeek !== 1 || days.to.dayOfWeek !== 7 || lengthOf(days) > 28) return null;
  return { kind: 'weeks', days, first: weekNumber(days.from), last: weekNumber(days.to) };
}

/** The ISO week a day lies in. */
function weekNumber(day: Temporal.PlainDate): number {
  const thursday = weekOf(day).from.add({ days: 3 });
  const first = isoWeek(thursday.year, 1)?.from ?? thursday;
  return Math.floor(first.until(thursday, { largestUnit: 'days' }).days / 7) + 1;
}

function monthShape(days: Interval): PeriodShape | null {
  const count = [1, 2, 3, 6, 12].find((months) => isWholeMonths(days, months));
  if (days.from.day !== 1) return null;
  const season = seasons[days.from.month];
  if (count === 3 && season) return { kind: 'season', days, season };
  if (count === 3 && days.from.month % 3 === 1)
    return { kind: 'quarter', days, number: (days.from.month + 2) / 3 };
  if (count === 6 && days.from.month % 6 === 1)
    return { kind: 'half-year', days, number: days.from.month < 7 ? 1 : 2 };
  if (count === 12 && days.from.month === 1) return { kind: 'year', days };
  const isWhole = days.to.add({ days: 1 }).day === 1;
  return isWhole ? { kind: 'months', days } : null;
}

function isWholeMonths(days: Interval, months: number): boolean {
  return wholeMonths(days.from, months).to.equals(days.to);
}
