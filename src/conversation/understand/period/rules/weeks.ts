import { type Day, firstOf, type Interval, isoWeek, oneDay, weekOf } from '../interval.ts';
import { fixed, yearly } from '../moment.ts';
import {
  connector,
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

const yearAfterWeek = `(?:(?:[/-](?=20\\d\\d))?${year.slice(0, -1)})?`;

const numbered: Rule = {
  pattern: expression(
    `(?:uke|v)[. -]*(?:nr\\.? *|nummer *)?(?<week>\\d{1,2})(?:(?:, *\\d{1,2}(?![\\d.]))* *${connector} *(?:uke|v)?[. ]*(?<last>\\d{1,2})(?!\\d|\\.\\d))?${yearAfterWeek}`,
  ),
  read: (groups, today) => {
    const first = Number(groups['week']);
    const last = groups['last'] === undefined ? first : Number(groups['last']);
    const said = saidYear(groups['year'], today);
    return {
      when: yearly((each) => weeksOf(each, first, last), said),
      precision: first === last ? 'week' : 'range',
    };
  },
};

/** Weeks 51 to 2 end in the year after. */
function weeksOf(inYear: number, first: number, last: number): Interval | null {
  const from = isoWeek(inYear, first)?.from;
  const to = isoWeek(last < first ? inYear + 1 : inYear, last)?.to;
  return from && to ? { from, to } : null;
}

const named: Rule = {
  pattern: expression('(?<which>denne|neste|førstkommende) uke|uke (?<after>etter neste)'),
  read: ({ which, after }, today) => {
    const weeks = after !== undefined ? 2 : which === 'denne' ? 0 : 1;
    return { when: fixed(weekOf(today.add({ weeks }))), precision: 'week' };
  },
};

const weekend: Rule = {
  pattern: expression('(?:(?<which>denne|neste|til|i) )?helg'),
  read: ({ which }, today) => {
    const saturday = weekOf(today).from.add({ days: which === 'neste' ? 12 : 5 });
    return which === undefined
      ? null
      : { when: fixed({ from: saturday, to: saturday.add({ days: 1 }) }), precision: 'part' };
  },
};

/** "første uka i mai": the week that has its Thursday there, as ISO counts. */
const ofMonth: Rule = {
  pattern: expression(`(?<which>[1-5]\\.|siste) uke (?:i|in|av) ${month}${year}`),
  read: (groups, today) => {
    const inYear = (each: number): Interval => weekOf(nth(groups, each, 4));
    return { when: yearly(inYear, saidYear(groups['year'], today)), precision: 'week' };
  },
};

/** "andre tirsdag i mars". */
const weekdayOfMonth: Rule = {
  pattern: expression(`(?<which>[1-5]\\.|siste) ${weekday} (?:i|in|av) ${month}${year}`),
  read: (groups, today) => {
    const inYear = (each: number): Interval => oneDay(nth(groups, each, weekdayNumber(groups['weekday'])));
    return { when: yearly(inYear, saidYear(groups['year'], today)), precision: 'day' };
  },
};

function nth(groups: Groups, inYear: number, dayOfWeek: number): Day {
  const first = firstOf(inYear, monthNumber(groups['month']));
  if (groups['which'] === 'siste') {
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: (last.dayOfWeek - dayOfWeek + 7) % 7 });
  }
  const ahead = (dayOfWeek - first.dayOfWeek + 7) % 7;
  return first.add({ days: ahead + 7 * (Number.parseInt(groups['which'] ?? '1', 10) - 1) });
}

export const weekRules: readonly Rule[] = [numbered, named, weekend, ofMonth, weekdayOfMonth];
