import type { Period } from '../../../requests/request.ts';
import { rememberLast } from '../remember-last.ts';
import { instead, insteadOf } from '../slots/instead-words.ts';
import { applyBound, boundOf, type OpenInterval } from './bound-phrase.ts';
import { findMoments } from './find-moments.ts';
import { type Day, dayInOslo, isBefore } from './interval.ts';
import { joinRange } from './join-range.ts';
import { type Precision, place } from './moment.ts';
import { withPart } from './part-of.ts';
import { originalSpan, type SourceText, sourceText } from './source-text.ts';
import { findVague } from './vague.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** "vague": it could be one of several times, as "etter ferien" said in November. */
export type PeriodProblem = 'impossible' | 'past' | 'vague';

/** A time as it was read, or why it cannot be. */
export type PeriodReading =
  | { readonly period: Period; readonly span: Span; readonly precision: Precision }
  | { readonly problem: PeriodProblem; readonly span: Span };

type Narrowed = ReturnType<typeof withPart>;

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly days: OpenInterval | PeriodProblem;
  readonly negated: boolean;
}

/**
 * Reads when something shall be, from a text in bokmål, nynorsk or English and the message's own time.
 * A month, week or season that is over means the next one; "31. februar" and "mars 2024" are problems.
 *
 * @param at the message's time, ISO 8601 with offset; days are counted in Oslo
 * @example readPeriod('i mars', '2026-11-23T09:00:00+01:00') // from 2027-03-01 to 2027-03-31
 */
export function readPeriod(text: string, at: string): PeriodReading | null {
  return choosePeriod(readPeriods(text, at));
}

/** Every time expression of a text in order, each with its span, so that a caller can cut them all away. */
export const readPeriods = rememberLast((text: string, at: string): readonly PeriodReading[] => {
  const source = sourceText(text);
  const today = dayInOslo(at);
  const dated = placed(source.text, today).map((each) => reading(text, source, each));
  const known = dated.filter((each) => each !== null);
  const vague = findVague(source.text);
  // "Helst i går, så fort som mulig": what cannot be meant leaves the rest.
  const isJoke = vague?.precision === 'asap' && known.every((each) => 'problem' in each);
  if (dated.length > 0 && !isJoke) return known;
  if (!vague) return [];
  const span = originalSpan(source, vague.start, vague.end);
  const period: Period = { from: null, to: null, said: said(text, span), asap: vague.precision === 'asap' };
  return [{ period, span, precision: vague.precision }];
});

/** The one that is meant when a text names several times: the first that is still to come, the narrower inside the wider. */
export function choosePeriod(readings: readonly PeriodReading[]): PeriodReading | null {
  const coming = readings.filter((each) => 'period' in each);
  const first = coming[0];
  if (!first) return readings[0] ?? null;
  const narrower = coming.slice(1).find((each) => isWithin(each.period, first.period));
  return narrower ?? first;
}

function isWithin(inner: Period, outer: Period): boolean {
  if (!inner.from || !inner.to || !outer.from) return false;
  // "Fra og med januar, altså hele første halvår": how far it goes is told after.
  if (!outer.to) return inner.from >= outer.from;
  return inner.from >= outer.from && inner.to <= outer.to && (inner.from > outer.from || inner.to < outer.to);
}

function placed(text: string, today: Day): Placed[] {
  const joined: Narrowed[] = [];
  for (const moment of findMoments(text, today).map((found) => withPart(text, found))) {
    const before = joined.at(-1);
    const range = before ? joinRange(text, [before, moment], today) : null;
    if (range) joined.pop();
    joined.push(range ?? moment);
  }
  return withSaidBack(
    text,
    joined.map((moment) => placeOne(text, moment, today)),
  );
}

/** "Ikke mars", "i stedet for mars". The source text has "av" for "of". */
const denied = new RegExp(
  `(?<!\\p{L})(?:ikke|ikkje|not|enn|than|${insteadOf}|${instead} av) *(?:\\p{L}+ )?$`,
  'u',
);

function placeOne(text: string, moment: Narrowed, today: Day): Placed {
  const { bound, start } = boundOf(text, moment);
  const negated = bound !== 'after' && bound !== 'not-before' && denied.test(text.slice(0, start));
  const days = place(moment.when, today);
  const precision = bound === 'in' ? moment.precision : bound.startsWith('week') ? 'week' : 'open';
  const base = { start, end: moment.end, precision, negated };
  if (!days) return { ...base, days: 'impossible' };
  if (isSomeHoliday(text, moment)) return { ...base, days: 'vague' };
  const bounded = applyBound(bound, days, moment);
  return { ...base, days: isOver(bounded, today) ? 'past' : bounded };
}

/** The weeks of "ferien", and of the winter and autumn holidays, differ between counties: which one is meant must be asked. */
function isSomeHoliday(text: string, { start, end }: Narrowed): boolean {
  if (
    /^(?:neste )?(?:vinter|høst)/u.test(text.slice(start, end)) &&
    /ferie|holiday|break/u.test(text.slice(start, end))
  )
    return true;
  return text.slice(start, end) === 'ferien' && !/(?:sommer|sommeren) *$/u.test(text.slice(0, start));
}

function isOver(days: OpenInterval, today: Day): boolean {
  return days.to !== null && isBefore(days.to, today);
}

/** "uke 11 (15.–21. mars 2028)": the days in brackets say which year the words before them mean. */
function withSaidBack(text: string, found: readonly Placed[]): Placed[] {
  return found.flatMap((each, index) => {
    const previous = found[index - 1];
    if (previous && isBracket(text, previous, each)) return [];
    const next = found[index + 1];
    return [next && isBracket(text, each, next) ? { ...each, end: next.end, days: next.days } : each];
  });
}

function isBracket(text: string, one: Placed, other: Placed): boolean {
  return /^ *\( *$/u.test(text.slice(one.end, other.start));
}

function reading(text: string, source: SourceText, found: Placed): PeriodReading | null {
  const span = originalSpan(source, found.start, found.end);
  if (found.negated) return null;
  if (typeof found.days === 'string') return { problem: found.days, span };
  const from = found.days.from?.toString() ?? null;
  const to = found.days.to?.toString() ?? null;
  return { period: { from, to, said: said(text, span), asap: false }, span, precision: found.precision };
}

function said(text: string, span: Span): string {
  return text.slice(span.start, span.end).trim();
}
