import type { County } from '../../directory/county.ts';
import type { Mention } from '../../directory/detection.ts';
import type { Activity, Period } from '../../requests/request.ts';
import { newActivity } from './change-of-sent.ts';
import { type DescribedPeriod, describedPeriod } from './described-period.ts';
import { readActivity } from './slots/activity.ts';
import { instead, insteadOf } from './slots/instead-words.ts';
import { blanked } from './slots/rejected.ts';

/** What words say of which sent request they mean: "behovsverkstedet om plast i Agder". */
export interface Description {
  readonly activity: Activity | null;
  readonly topic: string | null;
  readonly counties: readonly County[];
  readonly period: Period | null;
}

// Where the description stands: the thing, whose it is, what it is about, and where, in this order.
const thing =
  '(?:\\p{L}*(?:kurset?|webinaret?|verkste?det?|verkstad(?:en)?|konferans(?:e|en|a)|saml(?:ing|inga|ingen)|innlegget?|foredraget?|seminaret?|fagdag(?:en)?|møtet?|aktivitet(?:en)?|bistand(?:en)?|hjelp(?:en|a)?|forespørsel(?:en)?|førespurnad(?:en)?|bestilling(?:en|a)?)|course|webinar|workshop|conference|talk|seminar|training|activity|help|request|one|det|den|han|ho|hun|dette|denne)';
const whose = '(?:\\s+(?:mitt?|min|mi|vår|vårt|mine|våre))?';
/** "Om ei veke", "om mulig", "on Monday", "kurset om vi kan" say no subject. */
const noSubject =
  '(?:til|mulig|mogleg|nødvendig|naudsynt|at|å|vi|me|jeg|eg|du|dere|det|den|en|ei|ein|et|to|tre|noen|nokre|våren|høsten|hausten|sommeren|vinteren|\\p{L}*(?:dag|dagen|dagar)|\\p{L}+day|\\p{N}+|igjen|att|i)(?!\\p{L})';
const about = `(?:om|about|on|regarding)\\s+(?!${noSubject})`;
/** "Det med fergene", "hvordan går det med kurset". */
const itWith = `(?<=(?:det|den|han)\\s+)med\\s+(?!${thing}(?!\\p{L}))(?=\\p{L}+(?:ene|ane|en|et|a)(?!\\p{L}))`;
const words = '(?<topic>(?:(?!\\s(?:i|in|på|til|to|for|fra|frå|from|som|og|and|skal|er|is)\\s)[^,.?!])+)';
const subject = `(?:\\s+(?:${about}|${itWith})${words})?`;
const described = new RegExp(`(?<!\\p{L})${thing}(?!\\p{L})${whose}${subject}`, 'giu');
const there = /^\s+(?:i|in|på|for)\s+(?:\p{L}+\s+(?:i|in)\s+)?$/iu;

/** "Legg kurset i Agder i stedet": where it shall be, not where it is. */
const otherwise = new RegExp(`(?<!\\p{L})(?:${insteadOf}|${instead}|heller|rather)(?!\\p{L})`, 'iu');

/** A text with the places it names and its own time. */
export interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly at: string;
}

/** Reads which of the sent requests a text speaks of. Nothing of what one of them shall become: "om til et webinar", "til Agder". */
export function describedRequest(said: Said): Description {
  const { text, mentions } = said;
  const activity = newActivity(text) === null ? (readActivity(text)?.value ?? null) : null;
  const spans = Array.from(text.matchAll(described));
  const topic = spans.map(({ groups }) => groups?.['topic']).find((words) => words !== undefined) ?? null;
  const counties = placesIn(text, mentions).flatMap((place) => place.counties);
  return { activity, topic, counties, period: periodIn(said)?.period ?? null };
}

/** The same words without where and when the request they speak of is: "flytt kurset ········· til mai". */
export function withoutDescribed(said: Said): string {
  const { text, mentions } = said;
  const places = placesIn(text, mentions).map(({ start, end }) => ({
    start: /(?:i|in|på|for)\s+$/iu.exec(text.slice(0, start))?.index ?? start,
    end,
  }));
  const period = periodIn(said)?.span;
  return blanked(text, period ? [...places, period] : places);
}

function periodIn({ text, mentions, at }: Said): DescribedPeriod | null {
  if (otherwise.test(text)) return null;
  const things = Array.from(text.matchAll(described), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const ends = [...things, ...placesIn(text, mentions)].map(({ end }) => end);
  return describedPeriod(text, at, { things, ends });
}

/** The places that come right after the request: "kurset om plast i Agder". */
function placesIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (otherwise.test(text)) return [];
  const ends = Array.from(text.matchAll(described), (match) => match.index + match[0].length);
  return mentions.filter(({ start }) =>
    ends.some((end) => end < start && there.test(text.slice(end, start))),
  );
}
