import type { Span } from '../period/read-period.ts';

/** Alternatives that begin and end at the edge of a word; no matter which case. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

export interface Match extends Span {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export function matches(pattern: RegExp, text: string): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    groups: match.groups ?? {},
  }));
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function isFree(span: Span, taken: readonly Span[]): boolean {
  return !taken.some((other) => overlaps(span, other));
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
