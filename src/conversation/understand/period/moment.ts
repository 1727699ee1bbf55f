import { type Day, type Interval, isBefore } from './interval.ts';

/** How fine a time was said. `school-holiday`: its weeks differ between counties, so it should be asked which. */
export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'feast'
  | 'school-holiday'
  | 'part'
  | 'range'
  | 'open'
  | 'asap'
  | 'unknown';

/** What comes round each year, in a said year or the next time it comes; or a time that is settled already. */
export type When =
  | {
      readonly type: 'yearly';
      /** The days in a year; null when that year has none (29 February, week 53, 31 April). */
      readonly inYear: (year: number) => Interval | null;
      readonly year: number | null;
      /** "til høsten", "neste mars": the one that goes on now is not meant. */
      readonly skipCurrent: boolean;
    }
  | { readonly type: 'fixed'; readonly interval: Interval };

/** A time expression found in the source text, not yet placed in the calendar. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly when: When;
}

export function yearly(
  inYear: (year: number) => Interval | null,
  year: number | null,
  skipCurrent = false,
): When {
  return { type: 'yearly', inYear, year, skipCurrent };
}

export function fixed(interval: Interval): When {
  return { type: 'fixed', interval };
}

/** The days a moment stands for: of its own year, else the next time it comes. Null when there are no such days. */
export function place(when: When, today: Day): Interval | null {
  if (when.type === 'fixed') return when.interval;
  if (when.year !== null) return when.inYear(when.year);
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    const interval = when.inYear(year);
    if (!interval || isBefore(interval.to, today)) continue;
    if (!when.skipCurrent || isBefore(today, interval.from)) return interval;
  }
  return null;
}

/** The same moment with its days changed, in whatever year it falls. */
export function mapDays(when: When, change: (interval: Interval) => Interval): When {
  if (when.type === 'fixed') return fixed(change(when.interval));
  const { inYear } = when;
  return {
    ...when,
    inYear: (year) => {
      const interval = inYear(year);
      return interval && change(interval);
    },
  };
}
