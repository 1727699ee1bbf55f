import type { County } from '../../directory/county.ts';
import type { Mention } from '../../directory/detection.ts';
import type { Activity } from '../../requests/request.ts';
import { newActivity } from './change-of-sent.ts';
import { readActivity } from './slots/activity.ts';
import { instead, insteadOf } from './slots/instead-words.ts';
import { blanked } from './slots/rejected.ts';

/** What words say of which sent request they mean: "behovsverkstedet om plast i Agder". */
export interface Description {
  readonly activity: Activity | null;
  readonly topic: string | null;
  readonly counties: readonly County[];
}

// Where the description stands: the thing, whose it is, what it is about, and where, in this order.
const thing =
  '(?:\\p{L}*(?:kurset?|webinaret?|verkste?det?|verkstad(?:en)?|konferans(?:e|en|a)|saml(?:ing|inga|ingen)|innlegget?|foredraget?|seminaret?|fagdag(?:en)?|møtet?|aktivitet(?:en)?|bistand(?:en)?|hjelp(?:en|a)?|forespørsel(?:en)?|førespurnad(?:en)?|bestilling(?:en|a)?)|course|webinar|workshop|conference|talk|seminar|training|activity|help|request|one|det|den|han|dette|denne)';
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

/** Reads which of the sent requests a text speaks of. Nothing of what one of them shall become: "om til et webinar", "til Agder". */
export function describedRequest(text: string, mentions: readonly Mention[]): Description {
  const activity = newActivity(text) === null ? (readActivity(text)?.value ?? null) : null;
  const spans = Array.from(text.matchAll(described));
  const topic = spans.map(({ groups }) => groups?.['topic']).find((said) => said !== undefined) ?? null;
  return { activity, topic, counties: placesIn(text, mentions).flatMap(({ counties }) => counties) };
}

/** The same words without where the request they speak of is: "flytt kurset i ····· til mai". */
export function withoutDescribedPlace(text: string, mentions: readonly Mention[]): string {
  const spans = placesIn(text, mentions).map(({ start, end }) => ({
    start: /(?:i|in|på|for)\s+$/iu.exec(text.slice(0, start))?.index ?? start,
    end,
  }));
  return blanked(text, spans);
}

/** The places that come right after the request: "kurset om plast i Agder". */
function placesIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (otherwise.test(text)) return [];
  const ends = Array.from(text.matchAll(described), (match) => match.index + match[0].length);
  return mentions.filter(({ start }) =>
    ends.some((end) => end < start && there.test(text.slice(end, start))),
  );
}
