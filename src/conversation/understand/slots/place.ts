import type { Mention } from '../../../directory/detection.ts';
import type { Span } from '../period/read-period.ts';
import type { Found } from './slot-reading.ts';
import { isFree } from './word-matches.ts';

const small = ['municipality', 'former-municipality', 'place'];
const whereBefore = /(?<!\p{L})(?<preposition>i|på|ved|in|at|near|til)\s+$/iu;
const comingTo = /(?<!\p{L})(?:komme|kome|kjem|kommer|come)\s+til\s+$/iu;
/** "vi i Klepp" says who asks, "kommunene i Valdres" whom it is for: neither is where people meet. */
const notWhere =
  /(?<!\p{L})(?:vi|me|oss|jeg|eg|æ|we|us|her|(?:vi|me|jeg|eg|æ|we|i) (?:er|e|are|am)|pådriv\p{L}+|kontakt\p{L}*|\p{L}*kommun(?:er|ar|ene|ane)|folk|jobb(?:er|ar|e)|arbeid(?:er|ar)|bor|bur|sit|sitt|sitter|(?:held|holder)(?: \p{L}+)? til|work|live|based|\p{L}*(?:innkjøper|innkjøpar|led|leiar|ansatt|tilsett)\p{L}+)\s+(?:i|på|ved|in|at)\s+$/iu;

const chains =
  '(?:quality|scandic|clarion|thon|radisson(?: blu)?|comfort|best western|first hotel|rica|park inn)';
const venue = new RegExp(
  `(?<!\\p{L})(?:på|i|ved|at|in)\\s+(?<venue>(?:the )?(?:${chains}(?: hotel\\p{L}*)?(?: (?!(?:i|in|på|den|for|med|og|ca|rundt|uke|veke|fysisk|digitalt|til|neste|om|and|with|on|at|from|fra|frå)(?!\\p{L}))\\p{Lu}[\\p{L}-]+){0,2}|(?:rådhus|fylkeshus|kommunehus|kulturhus|samfunnshus|bibliotek|folkebibliotek|kommunestyresal|fylkestingssal|konferansesenter|hotell|rådstov|kunnskapspark|næringspark|forskningspark|bygdehus|grendehus|storting)\\p{L}*|town hall|city hall|county hall|library|folkets hus|campus \\p{L}+|møterom\\p{L}*(?: \\p{N}+)?|auditori\\p{L}+|aula\\p{L}*))`,
  'iu',
);

/** Where people shall meet: a venue, or a place smaller than a county after "i", "på" or "ved". */
export function readPlace(
  text: string,
  mentions: readonly Mention[],
  taken: readonly Span[],
): Found<string> | null {
  return (
    named(label, text, mentions) ??
    named(toldPlace, text, mentions) ??
    readVenue(text, mentions) ??
    readMention(text, mentions, taken) ??
    meetingPlace(text, mentions)
  );
}

const label = /(?<!\p{L})(?:sted|stad|lokale|place|venue|where|hvor|kor)\s*:\s*(?<place>[^\n.;]+)/iu;

/** "Sted: Sarpsborg, Antall: 40" */
const nextLabel = /,\s*[\p{L} ]{2,20}:.*$/su;

const toldPlace =
  /(?<!\p{L})(?:[Ss]tedet|[Ss]taden|[Pp]lassen|[Mm]øtestedet|[Mm]øtestaden|[Tt]he (?:place|venue|location)|[Vv]enue|[Ll]ocation)\s+(?:er|e|blir|vert|is|will be|skal (?:være|vere|bli))\s+(?<place>\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+){0,2})/u;

/** "Sted: Sarpsborg", "staden er Molde". "Hvor: Trøndelag" tells the county and no place to meet. */
function named(pattern: RegExp, text: string, mentions: readonly Mention[]): Found<string> | null {
  const match = pattern.exec(text);
  const value = match?.groups?.['place']?.replace(nextLabel, '').trim();
  const isCounty = mentions.some((mention) => mention.text === value && !small.includes(mention.kind));
  return match && value && !isCounty
    ? { value, span: { start: match.index, end: match.index + match[0].length }, why: 'named as the place' }
    : null;
}

const meetingAt =
  /(?<!\p{L})(?:fysisk(?:e)?|oppmøte|samles|samlast|møtes|møtast|holdes|haldast|avholdes|arrangeres|arrangerast|in person|physical(?:ly)?|on[- ]?site|meet|be held)\s+(?:(?:møte|samling|oppmøte)\s+)?(?:i|på|ved|hos|in|at)\s+(?<place>\p{Lu}[\p{L}.-]+(?:\s+\p{Lu}[\p{L}.-]+){0,2})/u;

/** "Den skal være fysisk på Tøyen", "vi møtes i Valdres": where people meet, whether the register knows a municipality for it or not. */
function meetingPlace(text: string, mentions: readonly Mention[]): Found<string> | null {
  const match = meetingAt.exec(text);
  const value = match?.groups?.['place'];
  if (!match || value === undefined) return null;
  const end = match.index + match[0].length;
  const start = end - value.length;
  const isCounty = mentions.some(
    (mention) => mention.start < end && start < mention.end && !small.includes(mention.kind),
  );
  return isCounty ? null : { value, span: { start, end }, why: 'where people meet' };
}

function readVenue(text: string, mentions: readonly Mention[]): Found<string> | null {
  const match = venue.exec(text);
  const said = match?.groups?.['venue']?.trim();
  if (!match || !said) return null;
  const from = match.index + match[0].indexOf(said);
  const town = mentions.find((mention) =>
    /^\s+(?:i|på|in)\s+$/iu.test(text.slice(from + said.length, mention.start)),
  );
  const end = town ? town.end : from + said.length;
  return { value: text.slice(from, end), span: { start: match.index, end }, why: 'a venue' };
}

/** "Sogn" and "Salten" lie in no municipality: nobody can meet there without saying more. */
function isDistrict({ kind, municipality }: Mention): boolean {
  return kind === 'place' && municipality === null;
}

function readMention(
  text: string,
  mentions: readonly Mention[],
  taken: readonly Span[],
): Found<string> | null {
  for (const mention of mentions) {
    const before = text.slice(0, mention.start);
    if (standsAlone(text, mention, mentions) && isFree(mention, taken)) return bare(text, mention);
    const where = whereBefore.exec(before);
    if (
      !small.includes(mention.kind) ||
      isDistrict(mention) ||
      !where ||
      notWhere.test(before) ||
      !isFree(mention, taken)
    )
      continue;
    if (/^til$/iu.test(where.groups?.['preposition'] ?? '') && !comingTo.test(before)) continue;
    const span = { start: where.index, end: mention.end };
    return {
      value: nameOf(text, mention),
      span,
      why: `${mention.kind} after a preposition`,
    };
  }
  return null;
}

/** "Kurs. Nordland. 3. mars. Bodø.": a keyword of its own, beside the county, is where to meet. */
function standsAlone(text: string, mention: Mention, mentions: readonly Mention[]): boolean {
  if (!small.includes(mention.kind) || isDistrict(mention)) return false;
  const isBetweenMarks =
    /(?:[.,;|/\n]\s*|\s[-–—]\s+)$/u.test(text.slice(0, mention.start)) &&
    /^\s*(?:$|[.,;|/\n]|[-–—]\s)/u.test(text.slice(mention.end));
  const isBesideCounty = mentions.some(
    ({ kind, counties }) =>
      (kind === 'county' || kind === 'former-county') &&
      counties.some((county) => mention.counties.includes(county)),
  );
  return isBetweenMarks && isBesideCounty;
}

function bare(text: string, mention: Mention): Found<string> {
  const { start, end, kind } = mention;
  return { value: nameOf(text, mention), span: { start, end }, why: `${kind} by itself` };
}

/** "førde": as the register writes it. */
function nameOf(text: string, { start, end, name }: Mention): string {
  const said = text.slice(start, end);
  return said.toLowerCase() === name.toLowerCase() ? name : said;
}
