import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../../requests/request.ts';
import { weekdayNames } from './calendar-words.ts';
import { sourceText } from './source-text.ts';

/** "Fredag 14. januar" where that day is a Thursday: its real day of the week, 1 for Monday; null where nothing is amiss. */
export function otherWeekday(period: Period | null): number | null {
  if (!period?.from || period.from !== period.to) return null;
  const { text } = sourceText(period.said);
  const [said, ...others] = weekdayNames.filter((name) => text.includes(name));
  if (said === undefined || others.length > 0) return null;
  const { dayOfWeek } = Temporal.PlainDate.from(period.from);
  return weekdayNames.indexOf(said) + 1 === dayOfWeek ? null : dayOfWeek;
}
