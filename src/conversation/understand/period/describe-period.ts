import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../language/languages.ts';
import type { Period } from '../../../requests/request.ts';
import type { Interval } from './interval.ts';
import { type PeriodShape, type Season, shapeOf } from './period-shape.ts';

/** What `Intl` does not know: weeks, quarters, half-years, seasons and open ends. */
interface CalendarTerms {
  readonly locale: string;
  readonly week: string;
  readonly weeks: string;
  readonly from: string;
  readonly by: string;
  readonly asap: string;
  readonly unknown: string;
  readonly seasons: Readonly<Record<Season, string>>;
  readonly quarter: (number: number, year: number) => string;
  readonly half: (number: number, year: number) => string;
}

const terms: Readonly<Record<Language, CalendarTerms>> = {
  nb: {
    locale: 'nb-NO',
    week: 'uke',
    weeks: 'uke',
    from: 'fra',
    by: 'senest',
    asap: 'så snart som mulig',
    unknown: 'ikke bestemt ennå',
    seasons: { spring: 'våren', summer: 'sommeren', autumn: 'høsten', winter: 'vinteren' },
    quarter: (number, year) => `${number}. kvartal ${year}`,
    half: (number, year) => `${number === 1 ? 'første' : 'andre'} halvår ${year}`,
  },
  nn: {
    locale: 'nn-NO',
    week: 'veke',
    weeks: 'veke',
    from: 'frå',
    by: 'seinast',
    asap: 'så snart som råd',
    unknown: 'ikkje bestemt enno',
    seasons: { spring: 'våren', summer: 'sommaren', autumn: 'hausten', winter: 'vinteren' },
    quarter: (number, year) => `${number}. kvartal ${year}`,
    half: (number, year) => `${number === 1 ? 'første' : 'andre'} halvår ${year}`,
  },
  en: {
    locale: 'en-GB',
    week: 'week',
    weeks: 'weeks',
    from: 'from',
    by: 'by',
    asap: 'as soon as possible',
    unknown: 'not decided yet',
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
    quarter: (number, year) => `Q${number} ${year}`,
    half: (number, year) => `the ${number === 1 ? 'first' : 'second'} half of ${year}`,
  },
};

/**
 * Says a period back, so that a person sees how it was read.
 *
 * @example describePeriod(period, 'nb') // "uke 11 (15.–21. mars 2027)", "våren 2027", "senest 28. februar 2027"
 */
export function describePeriod(period: Period, language: Language): string {
  return describeShape(shapeOf(period), terms[language]);
}

function describeShape(shape: PeriodShape, term: CalendarTerms): string {
  switch (shape.kind) {
    case 'asap':
      return term.asap;
    case 'unknown':
      return term.unknown;
    case 'from':
    case 'by':
      return `${term[shape.kind]} ${sayDay(shape.day, term)}`;
    case 'weeks':
      return sayWeeks(shape, term);
    case 'season':
      return `${term.seasons[shape.season]} ${seasonYear(shape.days)}`;
    case 'quarter':
      return term.quarter(shape.number, shape.days.from.year);
    case 'half-year':
      return term.half(shape.number, shape.days.from.year);
    default:
      return saySpan(shape.kind, shape.days, term);
  }
}

function saySpan(kind: 'day' | 'days' | 'months' | 'year', days: Interval, term: CalendarTerms): string {
  if (kind === 'year') return String(days.from.year);
  return kind === 'months' ? sayMonths(days, term) : sayDays(days, term);
}

function sayWeeks(shape: Extract<PeriodShape, { kind: 'weeks' }>, term: CalendarTerms): string {
  const { first, last, days } = shape;
  const numbers = first === last ? `${term.week} ${first}` : `${term.weeks} ${first}–${last}`;
  return `${numbers} (${sayDays(days, term)})`;
}

/** Winter lies in two years: "vinteren 2026/2027". */
function seasonYear({ from, to }: Interval): string {
  return from.year === to.year ? String(from.year) : `${from.year}/${to.year}`;
}

/** "15.–21. mars 2027", "15 March 2027": the same day said once, the same month said once. */
function sayDays({ from, to }: Interval, { locale }: Pick<CalendarTerms, 'locale'>): string {
  if (from.equals(to)) return sayDay(to, { locale });
  const mark = locale === 'en-GB' ? '' : '.';
  if (from.year !== to.year) return `${sayDay(from, { locale })} – ${sayDay(to, { locale })}`;
  if (from.month === to.month) return `${from.day}${mark}–${sayDay(to, { locale })}`;
  return `${say(from, locale, { day: 'numeric', month: 'long' })} – ${sayDay(to, { locale })}`;
}

function sayMonths({ from, to }: Interval, { locale }: CalendarTerms): string {
  const last = say(to, locale, { month: 'long', year: 'numeric' });
  if (from.year === to.year && from.month === to.month) return last;
  const first = say(
    from,
    locale,
    from.year === to.year ? { month: 'long' } : { month: 'long', year: 'numeric' },
  );
  return `${first} – ${last}`;
}

function sayDay(day: Temporal.PlainDate, { locale }: Pick<CalendarTerms, 'locale'>): string {
  return say(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

function say(day: Temporal.PlainDate, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return formatterOf(locale, parts).format(new Date(Date.UTC(day.year, day.month - 1, day.day)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times more than using it. */
function formatterOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(parts);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}
