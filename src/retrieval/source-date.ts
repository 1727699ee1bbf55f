import type { Article } from './retriever.ts';

/**
 * From when the facts of one of an article's sources are. A source without `asOf` has the article's own date when it is
 * the first one, since that is what the article's date tells.
 *
 * @param number of the source among the article's, from 0
 * @returns a year, a month or a day as ISO, or null when nobody knows
 */
export function sourceDate({ sources, asOf }: Article, number: number): string | null {
  const own = sources[number]?.asOf;
  if (own !== undefined) return own;
  return number === 0 ? asOf : null;
}

/** Whether a title says a year, as "Årsrapport 2023" does. */
export function tellsYear(title: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(title);
}
