import { indirectLength } from './indirect-subject.ts';
import { isMutual } from './mutual.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { subjectEnd } from './topic-end.ts';
import { openingLength } from './topic-purpose.ts';

/** "«Fremtidens havn»": a title is the subject as it stands. */
const quoted = /^\s*["“«](?<title>[^"“”«»]{3,100})["”»]/u;

/** "(Kurs i) det, …": means what was said before. */
const pointer =
  /^\s*(?:det|dette|it|this|that)(?=\s*(?:[.,;!?–-]|$)|\s+(?:for|i|på|in|at|til|med|før|etter|before|after|with)(?!\p{L}))/iu;

/** "… difor om eit kurs": the activity once more. */
const isBareForm =
  /^(?:kurs|kurset|webinar(?:et)?|seminar(?:et)?|workshop|course|foredrag|innlegg|samling|møte|aktivitet(?:en)?|activity)$/iu;

/** The subject that begins at a place of the text, up to where it ends. */
export function phraseFrom(
  { text, taken, activity }: Remainder,
  start: number,
  why: string,
): Found<string> | null {
  if (taken.some((span) => span.start <= start && start < span.end)) return null;
  const title = quoted.exec(text.slice(start));
  if (title?.groups?.['title'])
    return { value: title.groups['title'], span: { start, end: start + title[0].length }, why };
  const edges = [...taken, ...(activity ? [activity] : [])].map((span) => span.start);
  const nextTaken = Math.min(text.length, ...edges.filter((edge) => edge >= start));
  const phrase = text.slice(start, nextTaken);
  if (pointer.test(text.slice(start))) return null;
  const opened = openingLength(phrase);
  const asks = opened + indirectLength(phrase.slice(opened));
  const stop = subjectEnd.exec(phrase.slice(asks));
  const said = stop ? phrase.slice(0, asks + stop.index) : phrase;
  const value = trimSubject(said.slice(opened));
  return value === null || isMutual(value) || isBareForm.test(value)
    ? null
    : { value, span: { start, end: start + said.length }, why };
}
