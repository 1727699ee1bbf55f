import { type Day, type Interval, isBefore, oneDay, weekOf } from './interval.ts';
import type { Moment } from './moment.ts';

/** From or to may be open. */
export interface OpenInterval {
  readonly from: Day | null;
  readonly to: Day | null;
}

type Bound =
  | 'not-before'
  | 'before'
  | 'by'
  | 'within'
  | 'until'
  | 'after'
  | 'from'
  | 'week-before'
  | 'week-after'
  | 'week-of'
  | 'day-before'
  | 'day-after'
  | 'in';

interface Bounded {
  readonly bound: Bound;
  /** Where the phrase begins. */
  readonly start: number;
}

/** Belongs to a range and does not bound it. */
const rangeOpener = /(?<!\p{L})(?:fra og med|fra|f\.?o\.?m\.?|mellom) (?:the |i )?$/u;

const bounds: readonly (readonly [Bound, RegExp])[] = [
  [
    'week-of',
    /(?:the )?uke(?:n|ne)? (?:of|av|rundt|omkring|kring|around|med|fra|som (?:starter|startar|begynner|byrjar)|starting|beginning|commencing)(?: (?:on|på|med|den|the))?$/u,
  ],
  ['not-before', /(?:ikke|ikkje|not|helst ikke)(?: (?:være|vere|bli|skje|starte|be|ha det|ta det))? før$/u],
  ['week-before', /(?:the )?uke(?:ne)? før$/u],
  ['week-after', /(?:the )?uke(?:ne)? (?:rett )?etter$/u],
  ['day-before', /(?:the )?(?<!\d |(?<!\p{L})(?:en|ein|a|one|noen|some) )dag(?:en)? før$/u],
  ['day-after', /(?:the )?(?<!\d |(?<!\p{L})(?:en|ein|a|one|noen|some) )dag(?:en)? (?:rett )?etter$/u],
  ['until', /(?:fram til|frem til|inntil|up to|fram mot)$/u],
  ['by', /(?:til og med|ut|t\.?o\.?m\.?)$/u],
  ['within', /(?:innen|by|senest innen)$/u],
  ['by', /(?:senest|(?:no|not|ikke|ikkje) (?:senere|seinare|later) (?:enn|than)|at senest)$/u],
  ['before', /(?:før|ahead av|in advance av)$/u],
  ['from', /(?:fra og med|fra|tidligst|f\.?o\.?m\.?|starting|as av|onwards from|from og med)$/u],
  ['after', /(?:etter|over)$/u],
];

const fillers =
  /(?<![\p{L}\p{N}])(?:i løpet av|i|in|på|on|til|during|under|en gang|eingong|engang|en eller annan gang|en dag|some dag|sometime|some time|any time|når som helst|rundt|omkring|kring|omtrent|around|about|ca\.?|cirka|the|den|rett|right|mot|towards|like|litt|godt|just|shortly|en stund|utpå|ut på|utover|frem|i perioden|perioden|ein gong)$/u;

/** The words before a moment that bound it ("før", "fra", "etter", "en gang i") and where the phrase begins. */
export function boundOf(text: string, moment: Moment): Bounded {
  const opens = moment.precision === 'range' ? rangeOpener.exec(text.slice(0, moment.start)) : null;
  let phrase: Bounded = { bound: 'in', start: opens?.index ?? moment.start };
  for (let steps = 0; steps < 6; steps += 1) {
    const wider = widen(text, phrase);
    if (!wider) break;
    phrase = wider;
  }
  return phrase;
}

function widen(text: string, phrase: Bounded): Bounded | null {
  const before = text.slice(0, phrase.start).trimEnd();
  if (before === '' || before.length < phrase.start - 2) return null;
  const found = phrase.bound === 'in' ? boundAt(before) : null;
  if (found) return found;
  const filler = fillers.exec(before);
  return filler && { bound: phrase.bound, start: filler.index };
}

function boundAt(before: string): Bounded | null {
  for (const [bound, pattern] of bounds) {
    const match = pattern.exec(before);
    if (!match) continue;
    if (!/[\p{L}\p{N}]/u.test(before[match.index - 1] ?? '')) return { bound, start: match.index };
  }
  return null;
}

/** What the bound makes of the days. "innen utgangen av mars" reaches its end. */
export function applyBound(
  bound: Bound,
  days: Interval,
  moment: Moment & { readonly late: boolean },
): OpenInterval {
  const beside = nextTo(bound, days);
  if (beside !== null) return beside;
  if (bound === 'not-before' && moment.precision !== 'feast') return { from: days.from, to: null };
  if (bound === 'from') return { from: days.from, to: null };
  if (bound === 'after' || bound === 'not-before') return { from: firstAfter(moment, days), to: null };
  return {
    from: null,
    to: stopsBefore(bound, moment) || isTurnOfYear(moment, days) ? days.from.subtract({ days: 1 }) : days.to,
  };
}

/** "Innen sommeren" and "innen jul" are over when it begins; "innen mars" lasts as long as March does. */
function stopsBefore(bound: Bound, { late, precision }: Moment & { readonly late: boolean }): boolean {
  if (bound === 'before') return !late;
  if (bound === 'within') return ['feast', 'season', 'school-holiday'].includes(precision);
  return bound === 'until' && precision === 'feast';
}

/** "etter nyttår" begins on New Year's Day. */
export function firstAfter(moment: Moment, days: Interval): Day {
  return isTurnOfYear(moment, days) ? days.from : days.to.add({ days: 1 });
}

function isTurnOfYear(moment: Moment, days: Interval): boolean {
  return moment.precision === 'feast' && days.from.dayOfYear === 1;
}

/** The days themselves, or the week or the day before or after them; null for other bounds. */
function nextTo(bound: Bound, days: Interval): Interval | null {
  switch (bound) {
    case 'in':
      return isBefore(days.to, days.from) ? { from: days.to, to: days.from } : days;
    case 'week-of':
      return weekOf(days.from);
    case 'week-before':
      return weekOf(days.from.subtract({ weeks: 1 }));
    case 'week-after':
      return weekOf(days.from.add({ weeks: 1 }));
    case 'day-before':
      return oneDay(days.from.subtract({ days: 1 }));
    case 'day-after':
      return oneDay(days.to.add({ days: 1 }));
    default:
      return null;
  }
}
