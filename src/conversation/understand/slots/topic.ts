import type { Span } from '../period/read-period.ts';
import { isAssembly } from './assembly.ts';
import { indirectLength } from './indirect-subject.ts';
import { leftover } from './leftover-topic.ts';
import { isMutual } from './mutual.ts';
import { isNearlySame } from './nearly-same.ts';
import type { Remainder } from './remainder.ts';
import { isSideRemark } from './side-remark.ts';
import type { Found } from './slot-reading.ts';
import { impliedTopic, toldTopic } from './told-topic.ts';
import { trimSubject, wholeSubject } from './topic-edges.ts';
import { afterthought, sentenceBorder, subjectEnd } from './topic-end.ts';
import { openingLength } from './topic-purpose.ts';
import { looseOpeners, subjectLabels, subjectOpeners } from './topic-starts.ts';
import { matches, overlaps } from './word-matches.ts';

/** The thing itself, in the writer's words, when the text says what it is about. Null rather than a guess. */
export function readTopic(remainder: Remainder, leftoversCount: boolean): Found<string> | null {
  return (
    afterLabel(remainder) ??
    afterOpener(remainder) ??
    (remainder.activity && besideActivity(remainder, remainder.activity)) ??
    (remainder.activity && inCompound(remainder, remainder.activity)) ??
    (remainder.activity && toldTopic(remainder, phraseFrom)) ??
    (remainder.activity && leftoversCount
      ? (impliedTopic(remainder, phraseFrom) ??
        beforeActivity(remainder, remainder.activity) ??
        leftover(remainder))
      : null)
  );
}

const fillers =
  "(?:(?:ja|jo|yes|hm+|tja|ok|well|altså|eh|nei|helst|gjerne|kanskje|preferably|ideally|maybe|perhaps|let's say|la oss si|lat oss seie|vi sier|(?:jeg|eg|vi|me|i|we) (?:tror|trur|think|guess))[,:]?\\s+)*";
const who =
  "(?:vi|me|we|jeg|eg|i|det|dette|it|that|this|(?:the )?\\p{L}{3,}(?:et|en|a)|the \\p{L}+|tenkt?e?r?)(?:'s|'re|'d|'ll)?";
/** "Kurset skal handle om", "vi har snakket om", "me tenkte på", "det går på": a clause that only says that a subject comes. */
const speaking = `${who}\\s+(?:(?!(?:om|about|på)(?!\\p{L}))\\p{L}+\\s+){0,6}?(?:(?:om|about|rundt)|(?<=(?:tenk\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*|gå|går|gjekk|sett|ser|work\\p{L}*)\\s+)(?:på|med|on|with)|(?<=(?:gå|går|gjekk|gikk)\\s+(?:ut\\s+)?)(?:i|ut på)|of|on)\\s+(?:(?:er|is)\\s+)?`;
/** "Det er", "temaet skal være", "it should be", "vi trenger", "kan vi ta": the subject is what follows. */
const being =
  "(?:it's|its|(?:it|det|dette|temaet?|emnet|the topic|topic)(?:'s)?\\s+(?:er|skal|vil|bør|kan|kunne|could|might|blir|gjelder|gjeld|dreier seg om|is|concerns|should be|will be|would be)(?: (?:være|vere|vært|vore|be|gjelde))?|(?:vi|jeg|me|eg|we|i)(?:'d)? (?:vil|ønsker|ønskjer|har lyst til|would|want|need|trenger|treng)(?: (?:like|to|å|at det skal))*(?: (?:ha|have|handle))?(?: (?:noe|noko|something|mer|meir|more))?|(?:kan|kunne|can|could) (?:vi|me|we) (?:ta|ha|si|seie|take|have|do|say)|(?:hva|kva|ka|what|how) (?:med|about)|tenkte?(?: på)?)\\s+";
const label = '(?:tema(?:et)?|topic|emne)?\\s*:?\\s*';
const about =
  '(?:(?:litt|noe|noko|mer|meir|a bit|a little|more|something)\\s+(?=(?:om|about)\\s))?(?:(?:om|about|på|rundt|on)\\s+)?';
const leadIn = new RegExp(`^\\s*${fillers}(?:${speaking}|${being})?${label}${about}`, 'iu');

/** The answer to "what is it about?": all of its first sentence that says it, but the lead-in and what other slots took. */
export function wholeAsTopic({ text, taken }: Remainder): Found<string> | null {
  const start = leadIn.exec(text)?.[0].length ?? 0;
  const isUncut = !taken.some((span) => span.end > start);
  const value = firstSubject(cutOut(text, start, taken), isUncut);
  if (value === null) return null;
  return { value, span: { start, end: text.length }, why: 'the answer to the question' };
}

/** "Om omsorgsboliger, målgruppe …. 20 stk blir vi": what stands first, when other slots have taken their parts. */
function firstSubject(kept: string, isUncut: boolean): string | null {
  for (const sentence of kept.split(sentenceBorder)) {
    const parts = sentence.split(/\s*[,;]\s*/u).filter((part) => part !== '');
    const isWhole = isUncut && !parts.some(isSideRemark);
    const subject = isWhole
      ? wholeSubject(withoutAfterthought(sentence))
      : parts
          .filter((part) => !isSideRemark(part))
          .map(trimSubject)
          .find((each) => each !== null);
    if (subject) return subject;
  }
  return null;
}

/** "…, dem ser bare på prislappen": a clause of its own after a comma. */
function withoutAfterthought(sentence: string): string {
  return sentence.slice(0, afterthought.exec(sentence)?.index ?? sentence.length);
}

function cutOut(text: string, start: number, taken: readonly Span[]): string {
  return Array.from(text, (letter) => letter)
    .reduce<{ readonly kept: string; readonly at: number }>(
      ({ kept, at }, letter) => {
        const isCut = at < start || taken.some((span) => span.start <= at && at < span.end);
        return { kept: isCut ? kept : kept + letter, at: at + letter.length };
      },
      { kept: '', at: 0 },
    )
    .kept.replace(/\s+/gu, ' ');
}

function afterLabel(remainder: Remainder): Found<string> | null {
  for (const label of subjectLabels.flatMap((pattern) => matches(pattern, remainder.text))) {
    const found = phraseFrom(remainder, label.end, 'named as the topic');
    if (found) return found;
  }
  return null;
}

/** "om …" after the activity; before it only when nothing comes after. */
function afterOpener(remainder: Remainder): Found<string> | null {
  const { activity } = remainder;
  if (!activity) return null;
  const openers = matches(subjectOpeners, remainder.text).filter(
    (each) =>
      !remainder.taken.some((span) => overlaps(span, each)) &&
      // "Ikke om bygg, men om drift"
      !/(?<!\p{L})(?:ikke|ikkje|itj|not)\s*$/iu.test(remainder.text.slice(0, each.start)),
  );
  const after = openers.filter(({ start }) => start >= activity.end - 1);
  if (after[0] && isInsideSubject(remainder, activity, after[0])) return null;
  const isNamedInside = after.length === 0 && inside.test(remainder.text.slice(activity.end));
  if (isNamedInside && besideActivity(remainder, activity)) return null;
  const before = openers.filter(({ start, text }) => start < activity.start && !whereAbouts.test(text));
  for (const opener of [...after, ...before]) {
    const isCondition =
      /^\s*(?:dere|de|dei|dokker|dokke|dikka|lup|padriver\p{L}*|det|du|vi|me|jeg|eg|ein|man|noen|nokon|you|we|i|at|that)(?!\p{L})/iu.test(
        remainder.text.slice(opener.end),
      );
    const isOfActivity =
      opener.start < activity.start && modifiers.test(remainder.text.slice(opener.end, activity.start));
    const found =
      isCondition || isOfActivity ? null : phraseFrom(remainder, opener.end, `after "${opener.text.trim()}"`);
    if (found) return found;
  }
  return null;
}

const inside = /^\s+(?:i|in)\s/iu;
/** "Batteries on construction sites": before the activity these say where. */
const whereAbouts = /^(?:on|rundt|kring|around|um)\s/iu;

/** "Kurs i avløpsrensing rundt fjorden", "kurs i markedsdialog om gapahuker": the subject begins before the opener. */
function isInsideSubject(remainder: Remainder, activity: Span, opener: Span): boolean {
  if (!inside.test(remainder.text.slice(activity.end))) return false;
  const beside = besideActivity(remainder, activity);
  return beside !== null && beside.span.end > opener.end;
}

/** "Om ei felles (opplæring)": what stands before the activity is its own adjective. */
const modifiers = /^\s*(?:et|eit|en|ei|ein|an?)\s+(?:\p{L}+\s+)?$/iu;

/** Right after the activity, or after what stands between ("kurs for politikere i …"). */
function besideActivity(remainder: Remainder, activity: Span): Found<string> | null {
  const start = skipTaken(remainder, activity.end);
  const opener = looseOpeners.exec(remainder.text.slice(start));
  const found = opener && phraseFrom(remainder, start + opener[0].length, 'right after the activity');
  return found && !isAssembly.test(found.value) ? found : null;
}

function skipTaken(remainder: Remainder, from: number): number {
  const next = remainder.taken.find(
    ({ start, end }) => end > from && start >= from - 1 && remainder.text.slice(from, start).trim() === '',
  );
  return next ? skipTaken(remainder, next.end) : from;
}

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
function inCompound({ text }: Remainder, activity: Span): Found<string> | null {
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

/** "A short procurement law course": what stands between the article and the activity, but its size and form. */
function beforeActivity({ text, taken }: Remainder, activity: Span): Found<string> | null {
  const said = englishCompound.exec(text.slice(0, activity.start))?.groups?.['subject'];
  if (said === undefined) return null;
  const start = activity.start - said.length;
  const value = trimSubject(said);
  if (
    value === null ||
    isMutual(value) ||
    taken.some((span) => overlaps(span, { start, end: activity.start }))
  )
    return null;
  return { value, span: { start, end: activity.start }, why: 'right before the activity' };
}

const sizes =
  'short|long|longer|online|digital|physical|hybrid|half|full|whole|one|two|day|hour|quick|small|big|large|proper|good|nice|decent|basic|introductory|intro|beginners?|joint|shared|common|regional|local|new|free|practical|hands|on|person|similar|training|lunch|morning|afternoon|evening|breakfast|internal|open|public|possible|real|simple|couple|of|few|bit|lot';
const englishCompound = new RegExp(
  `(?<!\\p{L})an?\\s+(?:(?:${sizes})[\\s-]+)*(?!(?:${sizes})(?!\\p{L}))(?<subject>(?:\\p{L}+\\s+){1,3})$`,
  'iu',
);
