import type { Period } from '../../requests/request.ts';
import { overlap } from './period/overlap.ts';
import { readPeriod, type Span } from './period/read-period.ts';

/** When the request that is spoken of is held, and where that is said. */
export interface DescribedPeriod {
  readonly period: Period;
  readonly span: Span;
}

const goesOn =
  'til|to|med|om|about|skal|kan|bør|må|vil|går|gjekk|gikk|er|blir|vert|passer|passar|så|og|men|heller|at|som|is|can|should|must|will|and|but|so|instead|please|takk';
/** "Kurset (i mars) til april" */
const after = new RegExp(
  `^(?<space>\\s+)(?<when>(?:i|in|på|for|fra|frå|from|on|neste|next)\\s.{1,30}?)(?=\\s+(?:${goesOn})(?!\\p{L})|\\s*[,.?!;]|\\s*$)`,
  'iu',
);
/** "The (April) one", "(mars)-kurset" */
const before = /(?<when>\p{L}+)[ -]$/u;
/** "Legg kurset i april", "ta det i mai": when it shall be, not when it is. */
const putting =
  /(?<!\p{L})(?:legg\p{L}*|legge|ta|tar|tek|hold\p{L}{0,2}|held|halde?|ha|put|have|kjøre?|køyre?|sette?|set)\s+(?:heller\s+)?$/iu;

/** The time that stands beside the words for a request: "den i mars", "kurset om plast i Agder i mars", "the April one". */
export function describedPeriod(
  text: string,
  at: string,
  { things, ends }: { readonly things: readonly Span[]; readonly ends: readonly number[] },
): DescribedPeriod | null {
  if (things.some(({ start }) => putting.test(text.slice(0, start)))) return null;
  const behind = ends.flatMap((end) => phraseAfter(text, end) ?? []);
  const ahead = things.flatMap(({ start }) => phraseBefore(text, start) ?? []);
  for (const { start, end } of [...behind, ...ahead]) {
    const reading = readPeriod(text.slice(start, end), at);
    if (reading !== null && 'period' in reading && (reading.period.from ?? reading.period.to) !== null)
      return { period: reading.period, span: { start, end } };
  }
  return null;
}

function phraseAfter(text: string, from: number): Span | null {
  const { space, when } = after.exec(text.slice(from))?.groups ?? {};
  if (space === undefined || when === undefined) return null;
  const start = from + space.length;
  return { start, end: start + when.length };
}

function phraseBefore(text: string, to: number): Span | null {
  const found = before.exec(text.slice(0, to));
  const when = found?.groups?.['when'];
  return found === null || when === undefined ? null : { start: found.index, end: found.index + when.length };
}

/** Whether two times have a day in common. A time that is not known has none. */
export function coincide(one: Period, other: Period | null): boolean {
  return other !== null && (other.from ?? other.to) !== null && overlap(one, other);
}
