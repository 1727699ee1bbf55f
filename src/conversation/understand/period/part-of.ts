import { type Interval, lengthOf } from './interval.ts';
import { type Moment, mapDays } from './moment.ts';

type Part = 'early' | 'middle' | 'late' | 'first-half' | 'second-half';

const partBefore =
  /(?<![\p{L}\p{N}])(?:the )?(?:(?<early>tidlig|begynnelsen|start(?! i )|(?:1\.|tidlig) del)|(?<middle>midten)|(?<late>slutten|(?:siste|seinere|latter) (?:del|part))|(?<half>[12]|siste)\.? halvdel)(?: (?:i|in|av|på|on))?(?: the)?[ -]*$/u;

/** Narrows a moment by the words before it: "tidlig i mars", "midten av april", "utgangen av mai". */
export function withPart(
  text: string,
  moment: Moment,
): Moment & { readonly whole: Moment; readonly late: boolean } {
  const before = partBefore.exec(text.slice(0, moment.start));
  if (!before) return { ...moment, whole: moment, late: false };
  const part = partOf(before.groups ?? {});
  return {
    ...moment,
    start: before.index,
    precision: 'part',
    when: mapDays(moment.when, (days) => narrow(days, part)),
    whole: moment,
    late: part === 'late',
  };
}

function partOf(groups: Readonly<Record<string, string | undefined>>): Part {
  if (groups['half'] !== undefined) return groups['half'] === '1' ? 'first-half' : 'second-half';
  if (groups['early'] !== undefined) return 'early';
  return groups['middle'] === undefined ? 'late' : 'middle';
}

/** Where each part begins, in days or whole months from the start of the interval. The end of `late` is the interval's own. */
function narrow(days: Interval, part: Part): Interval {
  const months = days.from.until(days.to.add({ days: 1 }), { largestUnit: 'months' });
  const wholeMonths = months.days === 0 && months.months > 1;
  const bounds = cut(wholeMonths ? months.months : lengthOf(days), part);
  const [from, to] = bounds.map((many) => days.from.add(wholeMonths ? { months: many } : { days: many }));
  return { from: from ?? days.from, to: to?.subtract({ days: 1 }) ?? days.to };
}

/** First and one-past-last, counted from 0. A month is cut at the 10th and 20th, a working week after Tuesday and Wednesday. */
function cut(length: number, part: Part): readonly [number, number] {
  if (part === 'first-half') return [0, halfOf(length)];
  if (part === 'second-half') return [halfOf(length), length];
  const [first, second, end] = thirds(length);
  if (part === 'early') return [0, first];
  return part === 'middle' ? [first, second] : [second, end];
}

/** The second half of a month begins on the sixteenth, of February on the fifteenth. */
function halfOf(length: number): number {
  return length > 29 && length < 32 ? 15 : length > 27 && length < 30 ? 14 : Math.ceil(length / 2);
}

function thirds(length: number): readonly [number, number, number] {
  if (length === 7) return [2, 3, 5];
  if (length > 27 && length < 32) return [10, 20, length];
  const third = Math.max(1, Math.round(length / 3));
  return [third, Math.max(third, length - third), length];
}
