import type { Span } from '../period/read-period.ts';
import { isMutual } from './mutual.ts';
import { isNearlySame } from './nearly-same.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { overlaps } from './word-matches.ts';

// A subject that is part of the activity's own name: "klimakurs", "a procurement law course".

const head = /(?:kurs|webinar|seminar|workshop|verksted|verkstad|foredrag|opplæring|samling)/iu;
const formPrefix =
  /^(?:dialog|behovs?|leverandør|nett|innkjøps?|fag|dags?|hel|halv|heldags|halvdags|grunn|intensiv|mini|leder|leiar|kort|web|arbeids|gründer|klynge|online|digital|oppstarts?|fjern|frokost|lunsj|lunch|videre|etterutdannings?|tema|nærings|næringslivs|bedrifts|start|språk)-?$/iu;

function isFormPrefix(prefix: string): boolean {
  const word = prefix.toLowerCase();
  return (
    formPrefix.test(prefix) ||
    ['leverandør', 'nettverks', 'innkjøps', 'behovs'].some((known) => isNearlySame(known, word))
  );
}

/** "klimakurs", "KI-webinar": the first part of the compound is the subject. */
export function inCompound({ text }: Remainder, activity: Span): Found<string> | null {
  const word = text.slice(activity.start, activity.end);
  const prefix = word.slice(0, head.exec(word)?.index ?? 0);
  if (prefix.length < 2 || /\s/u.test(prefix) || isFormPrefix(prefix)) return null;
  const value = prefix.endsWith('-')
    ? prefix.slice(0, -1)
    : prefix.replace(/(?<=ing|het|skap|sjon|tet)s$/u, '');
  return {
    value,
    span: { start: activity.start, end: activity.start + prefix.length },
    why: `first part of "${word}"`,
  };
}

const sizes =
  'short|long|longer|online|digital|physical|hybrid|half|full|whole|one|two|day|hour|quick|small|big|large|proper|good|nice|decent|basic|introductory|intro|beginners?|joint|shared|common|regional|local|new|free|practical|hands|on|person|similar|training|lunch|morning|afternoon|evening|breakfast|internal|possible|real|simple|couple|of|few|bit|lot';
const englishCompound = new RegExp(
  `(?<!\\p{L})an?\\s+(?:(?:${sizes})[\\s-]+)*(?!(?:${sizes})(?!\\p{L}))(?<subject>(?:\\p{L}+\\s+){1,3})$`,
  'iu',
);

/** "A short procurement law course": what stands between the article and the activity, but its size and form. */
export function beforeActivity({ text, taken }: Remainder, activity: Span): Found<string> | null {
  const said = englishCompound.exec(text.slice(0, activity.start))?.groups?.['subject'];
  if (said === undefined) return null;
  const start = activity.start - said.length;
  const value = trimSubject(said);
  if (
    // "A place to (share experience)": the words do not stand together.
    value !== said.trim() ||
    isMutual(value) ||
    taken.some((span) => overlaps(span, { start, end: activity.start }))
  )
    return null;
  return { value, span: { start, end: activity.start }, why: 'right before the activity' };
}
