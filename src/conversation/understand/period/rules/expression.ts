import { monthNames, weekdayNames } from '../calendar-words.ts';
import type { Day } from '../interval.ts';
import type { Precision, When } from '../moment.ts';

/** The named groups of a match; an unmatched one is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying a time: a pattern over the source text, and what it stands for (null: not a time after all). */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (
    groups: Groups,
    today: Day,
  ) => { readonly when: When; readonly precision: Precision } | null;
}

export const month = `(?<month>${monthNames.join('|')})(?: måned)?`;

export const weekday = `(?<weekday>${weekdayNames.join('|')})`;

/** "2027", "i 2027", "neste år", "'27". */
export const year = `(?:,? *(?:(?:i|in|av|til) +)?(?<year>20\\d\\d|'\\d\\d|neste år|denne år|i år)(?!\\d))?`;

const upTo = 'til og med|t\\.?o\\.?m\\.?|til|to';

/** Between the two ends of a range. */
export const connector = `(?:-|/|&|${upTo}|og|eller)`;

/** Between two ends that are whole dates, where "og" and "/" could also stand between two matters. */
export const dash = `(?:-|${upTo})`;

/** A pattern that begins and ends at the edge of a word or number. */
export function expression(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}¤])(?:${source})(?![\\p{L}\\p{N}¤])`, 'gu');
}

const monthNumbers = numbersOf(monthNames);
const weekdayNumbers = numbersOf(weekdayNames);

function numbersOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** 1 for January; 0 for no month. */
export function monthNumber(name: string | undefined): number {
  return monthNumbers.get(name ?? '') ?? 0;
}

/** 1 for Monday; 0 for no weekday. */
export function weekdayNumber(name: string | undefined): number {
  return weekdayNumbers.get(name ?? '') ?? 0;
}

/** The year that was said, or null when none was. */
export function saidYear(said: string | undefined, today: Day): number | null {
  if (said === undefined) return null;
  if (said.includes('neste')) return today.year + 1;
  if (said.includes('år')) return today.year;
  const number = Number(said.replace("'", ''));
  return number < 100 ? 2000 + number : number;
}
