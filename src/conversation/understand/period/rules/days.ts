import {
  type Day,
  dayOf,
  firstOf,
  type Interval,
  isBefore,
  oneDay,
  weekOf,
  wholeMonths,
} from '../interval.ts';
import { fixed, type When, yearly } from '../moment.ts';
import {
  expression,
  type Groups,
  month,
  monthNumber,
  type Rule,
  saidYear,
  weekday,
  weekdayNumber,
  year,
} from './expression.ts';

export const weekdayBefore = `(?:${weekday.replace('<weekday>', '<named>')},? *)?(?:den |the )?`;
export const ordinalDay = '(?<day>\\d{1,2})\\.?';

/** The day that numbers name, in its year or whichever comes; null when they cannot be a date. */
export function dayInMonth(groups: Groups, today: Day): When | null {
  const number = groups['number'] === undefined ? monthNumber(groups['month']) : Number(groups['number']);
  const said = saidYear(groups['year'], today);
  const day = Number(groups['day']);
  const wholeYear = said !== null && (groups['year'] ?? '').length === 4;
  // "10.30" is a time of day and "2.45" a number, unless a whole year makes it a date that cannot be.
  if ((number < 1 || number > 12 || day < 1) && !wholeYear) return null;
  return yearly((inYear) => single(dayOf(inYear, number, day)), said);
}

function single(day: Day | null): Interval | null {
  return day && oneDay(day);
}

function readDay(groups: Groups, today: Day): ReturnType<Rule['read']> {
  const when = dayInMonth(groups, today);
  return when && { when, precision: 'day' };
}

const suchAs =
  '(?:say|for eksempel|f\\.? ?eks\\.?|til dømes|for example|helst|gjerne|kanskje|perhaps|maybe|preferably|ideally|nærmere bestemt|nærare bestemt)';
/** Not the first number of a count: "mai 3 dager". */
export const notAUnit = '(?! *(?:dag|uke|måned|kvartal|halvår|timer?|gang|stk)(?!\\p{L}))';

const dated: readonly Rule[] = [
  {
    pattern: expression(`${weekdayBefore}(?<year>\\d{4})-(?<number>\\d{1,2})-(?<day>\\d{1,2})`),
    read: readDay,
  },
  {
    pattern: expression(
      `${weekdayBefore}(?<day>\\d{1,2})(?:\\. ?|/|-)(?<number>\\d{1,2})(?:\\. ?|/|-| )(?<year>20\\d\\d|\\d\\d)`,
    ),
    read: readDay,
  },
  { pattern: expression(`${weekdayBefore}(?<day>\\d{1,2})/(?<number>\\d{1,2})(?![./-]\\d)`), read: readDay },
  // "12.01" with both digits, "12.1." with its last dot, after a word that a date follows, or as all that is said. "1.5" in a sentence is a number.
  {
    pattern: expression(`${weekdayBefore}(?<day>\\d\\d)\\.(?<number>[01]\\d)\\.?(?![.,/-]?\\d)`),
    read: readDay,
  },
  {
    pattern: expression(`${weekdayBefore}(?<day>\\d{1,2})\\. ?(?<number>\\d{1,2})\\.(?![/-]?\\d)`),
    read: readDay,
  },
  {
    pattern: expression(
      `(?:(?<=(?:den|fra|før|etter|innen|på|senest|mellom|${weekday.replace('?<weekday>', '?:')}) )|(?<=^ *)(?=\\d{1,2}\\.\\d{1,2}[ !?]*$))(?<day>\\d{1,2})\\.(?<number>\\d{1,2})(?![.,]?\\d)`,
    ),
    read: readDay,
  },
  { pattern: expression(`${weekdayBefore}${ordinalDay} *(?:av )?${month}${year}`), read: readDay },
  // "En mandag i februar, for eksempel den 15."
  {
    pattern: expression(
      `(?:(?:en|ein|a|noen|nokre) ${weekday}(?:er|ar|s)? (?:i|in) )?${month}${year},? ${suchAs},? (?:den |the )${ordinalDay}(?:st|nd|rd|th)?(?![:.]?\\d)${notAUnit}`,
    ),
    read: readDay,
  },
  {
    pattern: expression(
      `${weekdayBefore}${month},? (?:the |den )?${ordinalDay}(?![:.]?\\d)${notAUnit}${year}`,
    ),
    read: readDay,
  },
];

/** "den 14." without a month: the next day with that number. */
const numbered: Rule = {
  pattern: expression(
    'den (?<day>[0-3]?\\d)(?:\\.? i (?<month>neste|denne) måned|\\.(?! *\\p{L})|(?= *(?:$|[,;!?\\n]| (?:kl|eller|og|til)(?!\\p{L}))))',
  ),
  read: ({ day, month: which }, today) => {
    const next = (which === 'neste' ? [1] : [0, 1, 2])
      .map((months) => today.with({ day: 1 }).add({ months }))
      .map((first) => dayOf(first.year, first.month, Number(day)))
      .find((found) => found !== null && !isBefore(found, today));
    return next ? { when: fixed(oneDay(next)), precision: 'day' } : null;
  },
};

/** "en torsdag i februar", "en tirsdag eller onsdag i mars": some day of the month. */
const someOfMonth: Rule = {
  pattern: expression(
    `(?:(?:en|ein|a|noen|nokre) )?(?:${weekday.replace('?<weekday>', '?:')}(?:er|ar|s)? (?:eller|og) )?${weekday}(?:er|ar|s)? (?:i|in) ${month}${year}`,
  ),
  read: (groups, today) => {
    const inYear = (each: number): Interval => wholeMonths(firstOf(each, monthNumber(groups['month'])), 1);
    return { when: yearly(inYear, saidYear(groups['year'], today)), precision: 'month' };
  },
};

const named: Rule = {
  pattern: expression(
    `(?:(?<which>neste|denne|førstkommende) )?${weekday}(?:,? (?:(?:i|in) )?(?:(?<rel>neste|denne) uke|uke (?<week>\\d{1,2})|om (?<count>\\d+|to|en) uke))?`,
  ),
  read: (groups, today) => {
    const when = namedDay(groups, weekdayNumber(groups['weekday']), today);
    return when && { when, precision: 'day' };
  },
};

/** A day of the week that the groups name: of the week with a number, so many weeks ahead, or the next one. Null: there is no such week. */
export function namedDay(groups: Groups, day: number, today: Day): When | null {
  const inWeek = (monday: Day): Interval => oneDay(monday.add({ days: day - 1 }));
  if (groups['week'] !== undefined) return dayOfIsoWeek(Number(groups['week']), inWeek);
  const weeks = weeksAhead(groups);
  if (weeks !== null) return fixed(inWeek(weekOf(today).from.add({ weeks })));
  // On a Monday "mandag" is the next one: today would be called today.
  const ahead = ((day - today.dayOfWeek + 6) % 7) + 1;
  return fixed(oneDay(today.add({ days: ahead })));
}

function dayOfIsoWeek(week: number, inWeek: (monday: Day) => Interval): When | null {
  const inYear = (each: number): Interval | null => {
    const thursday = dayOf(each, 1, 4)?.add({ weeks: week - 1 });
    return thursday ? inWeek(weekOf(thursday).from) : null;
  };
  return week < 1 || week > 53 ? null : yearly(inYear, null);
}

/** How many weeks from this one a weekday was said to be: "neste torsdag" is the one of next week. */
function weeksAhead(groups: Groups): number | null {
  if (groups['which'] === 'neste' || groups['rel'] === 'neste') return 1;
  if (groups['which'] === 'denne' || groups['rel'] === 'denne') return 0;
  if (groups['count'] === undefined) return null;
  return groups['count'] === 'to' ? 2 : groups['count'] === 'en' ? 1 : Number(groups['count']);
}

const relativeDays: readonly (readonly [string, number])[] = [
  ['idag|i dag|i kveld|i ettermiddag', 0],
  ['imorgen|i (?:morgen|morgon|morra|mårra|morgå)', 1],
  ['(?:i |på )?overmorgen|the dag etter imorgen', 2],
];

const relative: readonly Rule[] = relativeDays.map(([words, days]) => ({
  pattern: expression(words),
  read: (_groups, today) => ({ when: fixed(oneDay(today.add({ days }))), precision: 'day' }),
}));

export const dayRules: readonly Rule[] = [...dated, numbered, someOfMonth, named, ...relative];
