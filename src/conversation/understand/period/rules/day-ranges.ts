import { type Day, type Interval, isBefore } from '../interval.ts';
import { mapDays, yearly } from '../moment.ts';
import { dayInMonth, namedDay, notAUnit, ordinalDay, weekdayBefore } from './days.ts';
import {
  connector,
  dash,
  expression,
  type Groups,
  month,
  type Rule,
  weekday,
  weekdayNumber,
  year,
} from './expression.ts';

/** In days. */
const longestOverNewYear = 120;

function readDays(groups: Groups, today: Day): ReturnType<Rule['read']> {
  const opens = groups['opens'] ?? groups['number'];
  const first = dayInMonth({ ...groups, day: groups['first'], number: opens }, today);
  const last = dayInMonth(groups, today);
  if (first?.type !== 'yearly' || last?.type !== 'yearly') return null;
  const inYear = (each: number): Interval | null => {
    const to = last.inYear(each)?.to;
    const from = to && startBefore(to, first.inYear);
    return from ? { from, to } : null;
  };
  return { when: yearly(inYear, last.year), precision: 'range' };
}

/** "20.12–05.01" begins in the year before; "10.05–01.05" is a slip. */
function startBefore(to: Day, inYear: (year: number) => Interval | null): Day | null {
  const same = inYear(to.year)?.from;
  if (same && !isBefore(to, same)) return same;
  const before = inYear(to.year - 1)?.from;
  return before && before.until(to).days < longestOverNewYear ? before : null;
}

const opens = weekday.replace('<weekday>', '<opens>');
const between = weekday.replace('?<weekday>', '?:');
const toLast = `(?:,? +${between})*,? *${connector} *${weekday}`;

/** "Onsdag eller torsdag i uke 6", "uke 6, onsdag eller torsdag": the days from the first to the last, in that week or the next that come. */
const weekdays: readonly Rule[] = [
  `(?:(?<which>neste|denne|førstkommende) )?${opens}${toLast}(?:,? (?:(?:i|in) )?(?:(?<rel>neste|denne) uke|uke (?<week>\\d{1,2})|om (?<count>\\d+|to|en) uke))?`,
  `uke (?<week>\\d{1,2})[,:]?(?: (?:på|on))? ${opens}(?:${toLast})?`,
].map((source) => ({ pattern: expression(source), read: readWeekdays }));

function readWeekdays(groups: Groups, today: Day): ReturnType<Rule['read']> {
  const first = weekdayNumber(groups['opens']);
  const days = groups['weekday'] === undefined ? 0 : weekdayNumber(groups['weekday']) - first;
  const start = days < 0 ? null : namedDay(groups, first, today);
  if (start === null) return null;
  const when = mapDays(start, ({ from }) => ({ from, to: from.add({ days }) }));
  return { when, precision: days === 0 ? 'day' : 'range' };
}

/** Days that stand for a range: "3.–7. mai", "01.05-10.05". */
export const dayRangeRules: readonly Rule[] = [
  ...weekdays,
  {
    pattern: expression(
      `${weekdayBefore}(?<first>\\d{1,2})\\.? *${connector} *(?:${weekday},? *)?(?:den )?${ordinalDay} *(?:av )?${month}${year}`,
    ),
    read: readDays,
  },
  {
    pattern: expression(
      `(?<first>\\d{1,2})\\.? *(?:${dash}|og) *(?<day>\\d{1,2})[./](?<number>\\d{1,2})(?:[./-](?<year>20\\d\\d|\\d\\d))?\\.?`,
    ),
    read: readDays,
  },
  // "01.03-05.03", "mandag 3.5 til fredag 7.5"
  {
    pattern: expression(
      `${weekdayBefore}(?<first>\\d{1,2})[./](?<opens>[01]?\\d)\\.? *${dash} *(?:${weekday},? *)?(?<day>\\d{1,2})[./](?<number>[01]?\\d)(?:[./-](?<year>20\\d\\d|\\d\\d))?\\.?`,
    ),
    read: readDays,
  },
  {
    pattern: expression(
      `${month} (?<first>\\d{1,2})\\.? *${connector} *${ordinalDay}(?![:.]?\\d)${notAUnit}${year}`,
    ),
    read: readDays,
  },
];
