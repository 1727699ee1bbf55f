import { type Day, type Interval, isBefore } from '../interval.ts';
import { yearly } from '../moment.ts';
import { dayInMonth, notAUnit, ordinalDay, weekdayBefore } from './days.ts';
import { connector, dash, expression, type Groups, month, type Rule, weekday, year } from './expression.ts';

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

/** Days that stand for a range: "3.–7. mai", "01.05-10.05". */
export const dayRangeRules: readonly Rule[] = [
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
