import type { Language } from '../../language/languages.ts';

/** A date as far as it was said: "mars", "15. mars", "mars 2027", "15.03.2027". */
export interface SaidDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
}

/** The dates of a text, and the text with blanks in their place. */
export interface ReadDates {
  readonly dates: readonly SaidDate[];
  readonly rest: string;
}

const norwegianMonths =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'.split('|');
const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

const day = '(\\d{1,2})(?:\\.|st|nd|rd|th)?';
const dash = '\\s?[–—-]\\s?';
const year = '(?:,? (\\d{4}))?';
const before = '(?<![\\p{L}\\d.,/-])';
const after = '(?![\\p{L}\\d])';

type Groups = readonly (string | undefined)[];
type Reading = (groups: Groups) => readonly SaidDate[];

/** A way to write a date; what it gives is no date when a part lies outside the calendar ("09.40"). */
interface Form {
  readonly pattern: RegExp;
  readonly read: Reading;
}

/** Forms in the order they are looked for: longer ones first. */
function formsOf(language: Language): readonly Form[] {
  const months = language === 'en' ? englishMonths : norwegianMonths;
  const month = `(${months.join('|')})`;
  // In English only a capital tells May from may.
  const flags = language === 'en' ? 'gu' : 'giu';
  const number = (name: string | undefined) =>
    months.findIndex((each) => each.toLowerCase() === name?.toLowerCase()) + 1;
  const make = (source: string, read: Reading): Form => ({
    pattern: new RegExp(`${before}${source}${after}`, flags),
    read,
  });
  return [
    make('(\\d{4})-(\\d{2})-(\\d{2})', ([y, m, d]) => [said(y, Number(m), d)]),
    make('(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})', ([d, m, y]) => [said(y, Number(m), d)]),
    make(`${day}${dash}${day} (?:of )?${month}${year}`, ([from, to, m, y]) => [
      said(y, number(m), from),
      said(y, number(m), to),
    ]),
    make(`${day} (?:of )?${month}${year}`, ([d, m, y]) => [said(y, number(m), d)]),
    make(`${month} ${day}(?!\\d)${year}`, ([m, d, y]) => [said(y, number(m), d)]),
    make(`${month} (\\d{4})`, ([m, y]) => [said(y, number(m), undefined)]),
    make(month, ([m]) => [said(undefined, number(m), undefined)]),
  ];
}

function said(year: string | undefined, month: number, day: string | undefined): SaidDate {
  const digits = year?.length === 2 ? `20${year}` : year;
  return { year: digits ? Number(digits) : null, month, day: day ? Number(day) : null };
}

const forms = { nb: formsOf('nb'), nn: formsOf('nn'), en: formsOf('en') };

/** Reads the dates of a text in any of the forms its language has. */
export function readDates(text: string, language: Language): ReadDates {
  const dates: SaidDate[] = [];
  let rest = text;
  for (const { pattern, read } of forms[language])
    rest = rest.replace(pattern, (whole, ...found) => {
      const groups = found.filter((group) => group === undefined || typeof group === 'string').slice(0, -1);
      const here = read(groups);
      if (!here.every(isInCalendar)) return whole;
      dates.push(...here);
      return ' '.repeat(whole.length);
    });
  return { dates, rest };
}

function isInCalendar({ month, day: date }: SaidDate): boolean {
  return month >= 1 && month <= 12 && (date === null || (date >= 1 && date <= 31));
}

/** Whether a date says nothing that the other does not say too: "mars" of "15. mars 2027". */
export function isWithin(date: SaidDate, known: SaidDate): boolean {
  return (
    date.month === known.month &&
    (date.day === null || date.day === known.day) &&
    (date.year === null || date.year === known.year)
  );
}
