import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

/** Whole days, both ends included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** The day it is in Oslo at an instant. */
export function dayInOslo(at: string): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
}

/** The day, or null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A day that surely exists, such as the first of a month. */
export function firstOf(year: number, month: number): Day {
  return Temporal.PlainDate.from({ year, month, day: 1 });
}

export function oneDay(day: Day): Interval {
  return { from: day, to: day };
}

/** Whole months from the first of one; `count` of them. */
export function wholeMonths(first: Day, count: number): Interval {
  const from = first.with({ day: 1 });
  return { from, to: from.add({ months: count }).subtract({ days: 1 }) };
}

/** The ISO week, Monday to Sunday, that a day lies in. */
export function weekOf(day: Day): Interval {
  const from = day.subtract({ days: day.dayOfWeek - 1 });
  return { from, to: from.add({ days: 6 }) };
}

/** An ISO week by its number, or null when the year has no such week. */
export function isoWeek(year: number, week: number): Interval | null {
  const first = weekOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }));
  const from = first.from.add({ weeks: week - 1 });
  return week >= 1 && from.yearOfWeek === year ? weekOf(from) : null;
}

export function isBefore(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

/** How many days an interval has. */
export function lengthOf(interval: Interval): number {
  return interval.from.until(interval.to).days + 1;
}
