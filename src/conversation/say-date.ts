import type { Language } from '../language/languages.ts';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** "2023" -> "2023", "2023-11" -> "november 2023", "2023-11-05" -> "5. november 2023", in the language. */
export function sayDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(locales[language], options).format(Date.UTC(year, month - 1, day ?? 1));
}
