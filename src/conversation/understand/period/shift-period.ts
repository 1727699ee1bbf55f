import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../../requests/request.ts';
import { instead, insteadOf } from '../slots/instead-words.ts';
import { lengthOf, weekOf, wholeMonths } from './interval.ts';
import { sourceText } from './source-text.ts';

/** A step from a period already said: "uka før" is one week back. */
export interface PeriodShift {
  readonly unit: 'days' | 'weeks' | 'months' | 'day-of-month';
  /** Of units; of a day of the month, which one. */
  readonly count: number;
  /** The person's own words. */
  readonly said: string;
}

const shift = new RegExp(
  `(?<!\\p{L})(?:(?:the )?(?<unit>dag|uke|måned)(?:en)? (?<side>før|etter)(?! \\p{L}*(?:påske|jul|pinse|ferie|nyttår|[\\p{L}]*sommer|uke|\\d))|(?<count>\\d+|to|tre|en|a|(?:en|a) par|a couple of|noen) (?<units>dag|uke|måned)s? (?<direction>senere|seinare|seinere|tidlig\\p{L}*|later|earlier|fram|frem|fram i tid|ut|bak|etter|før))(?=\\P{L}*$| ${instead}| heller| passer| er bedre| da\\P{L}*$| kanskje\\P{L}*$)`,
  'u',
);

/** "Utsett det en måned", "skyv på det to uker", "postpone it by a month". */
const pushed =
  /(?<!\p{L})(?:(?<push>utset\p{L}*|skyv\p{L}*|vent\p{L}*|flytt\p{L}*|postpone|delay|push|move)|(?<pull>framskynd\p{L}*|fremskynd\p{L}*|bring forward))(?: (?:det|den|it|this|that|kurset|på|med|by|back|fram|frem|ut|the))* (?<count>\d+|to|tre|en|a|(?:en|a) par|a couple of|noen) (?<units>dag|uke|måned)s?(?: (?:fram|frem|senere|seinare|later|ut))?(?=[^\p{L}\d]*$)/u;

/** "Den 20. passer best": of the month that was said before. */
const dayOfMonth = new RegExp(
  `^\\s*(?:(?:nei|no|hva|kva|ka|what|how|kan|kunne|skal|can|could|shall|vi|me|we|det|it|that|ta|tar|tek|take|si|say|ha|have|med|om|about|heller|helst|gjerne|kanskje|maybe|rather|flytt|flytte|endre|move|change|make|do|til|to|på|on|er|blir|passer|passar|da|så|eller|og|men|but|or|bare|berre|only|just|velg|vel|choose)[ ,]+)*(?:den|the|d)\\.? (?<day>[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th)?(?=[\\s?.!]*$| (?:passer|passar|er|hadde|ville|går|funker|works|would|suits|is|${insteadOf}|${instead}|heller|takk|please)(?!\\p{L})[^\\d]*$)`,
  'u',
);

/** Reads a step relative to the period before: "uka før", "to uker senere", "the week after"; else null. */
export function readShift(text: string): PeriodShift | null {
  const source = sourceText(text).text;
  const match = shift.exec(source) ?? pushed.exec(source);
  const day = dayOfMonth.exec(source)?.groups?.['day'];
  if (!match)
    return day === undefined ? null : { unit: 'day-of-month', count: Number(day), said: text.trim() };
  const { unit, units, side, direction, count, pull } = match.groups ?? {};
  const many = count === undefined ? 1 : (counts[count] ?? Number(count));
  const isBack = side === 'før' || pull !== undefined || /^(?:tidlig|earlier|før)/u.test(direction ?? '');
  return { unit: unitOf(unit ?? units), count: isBack ? -many : many, said: text.trim() };
}

/** "et par" is two, "noen" more likely three; the days are said back. */
const counts: Readonly<Record<string, number>> = {
  en: 1,
  a: 1,
  to: 2,
  'en par': 2,
  'a par': 2,
  'a couple of': 2,
  tre: 3,
  noen: 3,
};

function unitOf(word: string | undefined): PeriodShift['unit'] {
  if (word === 'dag') return 'days';
  return word === 'måned' ? 'months' : 'weeks';
}

/** Moves a period; a whole week stays a whole week, a whole month a whole month. One without days stays as it is. */
export function shiftPeriod(period: Period, { unit, count, said }: PeriodShift): Period {
  if (unit === 'day-of-month') return { ...period, ...dayIn(period, count), said };
  const [from, to] = [period.from, period.to].map((day) => (day === null ? null : move(day, unit, count)));
  const moved = { from: from?.toString() ?? null, to: to?.toString() ?? null };
  if (!period.from || !period.to || !from) return { ...period, ...moved, said };
  const before = { from: Temporal.PlainDate.from(period.from), to: Temporal.PlainDate.from(period.to) };
  const isMonth = before.from.day === 1 && wholeMonths(before.from, 1).to.equals(before.to);
  if (unit === 'weeks' && lengthOf(before) > 7)
    return { ...period, ...stringsOf(edgeWeek(before, count)), said };
  return { ...period, ...(isMonth && unit === 'months' ? stringsOf(wholeMonths(from, 1)) : moved), said };
}

/** That day of the month a period begins in; of the next one when the period begins after it. The same days when there is none. */
function dayIn({ from, to }: Period, day: number): Pick<Period, 'from' | 'to'> {
  if (from === null) return { from, to };
  const begins = Temporal.PlainDate.from(from);
  const isOneMonth = to !== null && to.slice(0, 7) === from.slice(0, 7);
  const month = isOneMonth || day >= begins.day ? begins : begins.add({ months: 1 });
  if (day > month.daysInMonth) return { from, to };
  const date = month.with({ day }).toString();
  return { from: date, to: date };
}

function move(
  day: string,
  unit: Exclude<PeriodShift['unit'], 'day-of-month'>,
  count: number,
): Temporal.PlainDate {
  return Temporal.PlainDate.from(day).add({ [unit]: count });
}

/** The week before or after a longer stretch. */
function edgeWeek(days: { from: Temporal.PlainDate; to: Temporal.PlainDate }, count: number): typeof days {
  const edge = count < 0 ? days.from : days.to;
  return weekOf(edge.add({ weeks: count }));
}

function stringsOf(days: { from: Temporal.PlainDate; to: Temporal.PlainDate }): { from: string; to: string } {
  return { from: days.from.toString(), to: days.to.toString() };
}
