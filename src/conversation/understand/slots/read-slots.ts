import { fold } from '../../../language/tokens.ts';
import type { Activity, Slot } from '../../../requests/request.ts';
import { choosePeriod, type PeriodReading, readPeriods, type Span } from '../period/read-period.ts';
import { readActivity } from './activity.ts';
import { readAudience } from './audience.ts';
import { boughtFrom } from './bought-subject.ts';
import { courtesySpans } from './courtesy.ts';
import { declined } from './declined.ts';
import { cueOf } from './find-cue.ts';
import { formatSpans, readFormat } from './format.ts';
import { readOrganisation } from './organisation.ts';
import { readParticipants } from './participants.ts';
import { peoplePhrases } from './people-words.ts';
import { readPlace } from './place.ts';
import { findRequester } from './requester.ts';
import type { Found, FoundActivity, SlotContext, SlotReading } from './slot-reading.ts';
import type { Remainder } from './remainder.ts';
import { type Spelt, spelt } from './spelling.ts';
import { phraseFrom, readTopic, wholeAsTopic } from './topic.ts';
import { wordCount } from './word-matches.ts';

/**
 * Reads every field of a request that a message says, by rules alone; each value with the words that said it.
 * A slot that was asked for is filled by a short bare answer; words that clearly name another slot fill that one.
 *
 * @example readSlots('kurs om klima for kommuner i mars', context) // activity, topic, audience, period
 */
export function readSlots(written: string, context: SlotContext): SlotReading {
  const spelling = spelt(written, context.mentions);
  const mentions = context.mentions.map((mention) => ({ ...mention, ...spelling.forth(mention) }));
  return asWritten(readSpelt(spelling.text, { ...context, mentions }), spelling);
}

/** Values in the writer's own words, spans in the writer's own text. */
function asWritten(reading: SlotReading, { back, asWritten: said }: Spelt): SlotReading {
  const moved = Object.fromEntries(
    Object.entries(reading).map(([slot, found]) => [
      slot,
      typeof found === 'object' && 'span' in found ? { ...found, span: back(found.span) } : found,
    ]),
  );
  return reading.topic === undefined
    ? moved
    : { ...moved, topic: { ...reading.topic, value: said(reading.topic.value), span: back(reading.topic.span) } };
}

function readSpelt(text: string, context: SlotContext): SlotReading {
  const answer = declined(text, context.asked);
  if (answer?.unknown && context.asked === 'period') return { unknown: true, ...periodOf(text, context) };
  if (answer) return answer;
  const said = readSaid(text, context);
  const topic = topicOf(text, context, said);
  const reading = compact({ ...said.reading, topic });
  return { ...reading, ...bareAnswer(text, context, reading), ...said.period };
}

interface Said {
  readonly reading: SlotReading;
  readonly period: Pick<SlotReading, 'period' | 'periodProblem'>;
  /** Spans that are no part of the topic. */
  readonly taken: readonly Span[];
}

function readSaid(text: string, { at, asked, mentions, partial }: SlotContext): Said {
  const periods = readPeriods(text, at).filter(
    (each) => asked === 'period' || !(isVagueInPassing(each, text) || isYearOfSubject(each, asked)),
  );
  const requester = findRequester(text, asked === 'requester');
  const organisation = readOrganisation(text, mentions);
  const spans = [...periods.map(({ span }) => span), ...spansOf(requester, organisation)];
  const participants = readParticipants(text, spans, asked === 'participants');
  const places = mentions.map((mention) => ({ start: leftEdge(text, mention.start), end: mention.end }));
  const format = readFormat(text, [...spans, ...places], asked === 'format');
  const place = readPlace(text, mentions, spans);
  const activity = activityOf(text, asked, partial);
  const audience = readAudience(text, [...spans, ...spansOf(activity), ...places], asked === 'audience');
  return {
    reading: compact({ activity, audience, format, place, participants, organisation, requester }),
    period: chosenPeriod(periods, text),
    taken: [
      ...spans,
      ...spansOf(participants, format, place, audience),
      ...peoplePhrases(text),
      ...courtesySpans(text),
      ...formatSpans(text),
      ...places,
    ],
  };
}

/** "Ny handlingsplan for 2027" in answer to "what about?" says nothing about when to meet. */
function isYearOfSubject(reading: PeriodReading, asked: Slot | null): boolean {
  return asked === 'topic' && 'period' in reading && reading.precision === 'year';
}

/** "vet ikke hva vi trenger" says nothing about when. */
function isVagueInPassing(reading: PeriodReading, text: string): boolean {
  return (
    'period' in reading &&
    reading.precision === 'unknown' &&
    wordCount(text) <= 4 &&
    !/(?:når|tid|dato|when|time)/iu.test(text)
  );
}

function spansOf(...found: readonly (Found<unknown> | null)[]): Span[] {
  return found.flatMap((each) => (each ? [each.span] : []));
}

/** A preposition before a place belongs to it: "i Agder". */
function leftEdge(text: string, start: number): number {
  return (
    /(?<!\p{L})(?:(?:i|på|ved|frå|fra|in|at|from|for|til)\s+)(?:hele |heile |all of )?$/iu.exec(
      text.slice(0, start),
    )?.index ?? start
  );
}

/** "I mai. Eller nei, heller juni": what comes after stands instead. */
const takenBack =
  /(?<!\p{L})(?:actually|or rather|no,|make (?:that|it)|instead|i mean|nei(?:,| vent| forresten)|heller|i stedet|i staden|(?:jeg|eg|vi|me) (?:mente|meinte|mener|meiner))(?!\p{L})/iu;

function chosenPeriod(
  readings: readonly PeriodReading[],
  text: string,
): Pick<SlotReading, 'period' | 'periodProblem'> {
  const last = readings.at(-1);
  const before = readings.at(-2);
  const isTakenBack = last && before && takenBack.test(text.slice(before.span.end, last.span.end + 12));
  const chosen = isTakenBack ? last : choosePeriod(meantTimes(readings, text));
  if (!chosen) return {};
  if ('problem' in chosen) return { periodProblem: chosen.problem };
  const { period, span, precision } = chosen;
  return { period: { value: period, span, why: `"${period.said}" (${precision})` } };
}

/** "Lørdag går ikke, men fredag 12. februar": a time that does not suit is not meant when another is said. */
function meantTimes(readings: readonly PeriodReading[], text: string): readonly PeriodReading[] {
  const suiting = readings.filter(
    ({ span }) =>
      !/^\s*(?:går|passer|passar|funker|funkar|works?|is|er)\s+(?:ikke|ikkje|not|dårlig|dårleg|umulig)|^\s*(?:doesn't|does not|won't|can't)(?!\p{L})/iu.test(
        text.slice(span.end),
      ),
  );
  return suiting.length > 0 ? suiting : readings;
}

function periodOf(text: string, { at }: SlotContext): Pick<SlotReading, 'period'> {
  const chosen = choosePeriod(readPeriods(text, at));
  const said = text.trim();
  const none = { from: null, to: null, said, asap: false };
  const value = chosen && 'period' in chosen ? chosen.period : none;
  return { period: { value, span: { start: 0, end: text.length }, why: 'not known yet' } };
}

function topicOf(
  text: string,
  { asked, partial }: SlotContext,
  { reading, taken }: Said,
): Found<string> | null {
  const activity = reading.activity?.span ?? null;
  const remainder = { text, taken, activity };
  const named =
    withoutPurchase(readTopic(remainder, !partial), reading.activity?.value) ??
    (partial ? null : bought(remainder, reading.activity?.value));
  if (named || asked !== 'topic') return named;
  const rest = wholeAsTopic({ ...remainder, taken: [...taken, ...(activity ? [activity] : [])] });
  // "Ny handlingsplan for 2027": with the activity and the year cut away nothing is left of the subject.
  return rest ?? (activity && isSubject.test(text) ? wholeAsTopic({ ...remainder, taken: [] }) : null);
}

const isSubject =
  /^\s*(?:en |ei |et |ein |eit |a )?(?:ny|nye|nytt|revidert|oppdatert|new|updated)(?!\p{L})/iu;

function bought(remainder: Remainder, activity: Activity | undefined): Found<string> | null {
  const start = boughtFrom(remainder.text, activity);
  return start === null ? null : phraseFrom({ ...remainder, activity: null }, start, 'what is bought');
}

/** "hjelp i en anskaffelse av skolebuss": that it is bought goes without saying. */
function withoutPurchase(topic: Found<string> | null, activity: Activity | undefined): Found<string> | null {
  if (topic === null || activity !== 'anskaffelsesbistand') return topic;
  const value = topic.value.replace(
    /^(?:(?:en|ein|ei|a|an|the) )?(?:anskaffelsen?|anskaffinga?|innkjøp(?:et)?|kjøp|anbud(?:et)?|anbod(?:et)?|konkurransen?|kravspesifikasjon\p{L}*|procurement|purchase|tender) (?:av|of|for|på|om|til) /iu,
    '',
  );
  return /^(?:(?:en|ein|ei|et|eit|a|an|the) )?(?:konkurransen?|anskaffelsen?|anskaffinga?|innkjøp(?:et)?|anbud(?:et)?|anbod(?:et)?|procurement|purchase|tender)$/iu.test(
    value,
  )
    ? null
    : { ...topic, value };
}

const wants =
  /\b(?:onsk\w*|ynsk\w*|treng\w*|vil (?:gjerne )?ha|bestill\w*|be om|want|need|would like|request)\b/;

/** "Et webinar", "vi vil ha kurs", "heller webinar": asks for an activity; "helst markedsdialog" names a subject. */
function asksForIt(text: string, { start }: Span): boolean {
  const hasArticle = /(?<!\p{L})(?:et|eit|ett|en|ein|ei|a|an)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, start));
  return hasArticle || cueOf(text) !== null || wants.test(fold(text));
}

/** "Temaet er behovskartlegging", "vi vil lære mer om …": whatever follows is the subject. */
const namesSubject =
  /^\s*(?:(?:ja|jo|yes|ok),?\s+)?(?:(?:the )?(?:tema|emne|topic|subject)\p{L}*\s*(?::|er|is|skal|should|blir)|(?:det|dette|it)(?:'s| er| is| skal| should| handl\p{L}+| gjeld\p{L}*| concerns)? ?(?:handle |be )?(?:om|about|\p{L}+ om)|(?:vi|me|we|jeg|eg|i) .{0,24}(?:lære|learn|vite|jobb\p{L}*|work\p{L}*)(?!\p{L}))/iu;

/** In an open form only a name changes the activity; a description may be anything else that is said of it. */
function activityOf(text: string, asked: Slot | null, isOpen: boolean): FoundActivity | null {
  const activity = readActivity(text);
  if (activity === null || (activity.isDescribed && isOpen && asked !== 'activity')) return null;
  return asked === 'topic' ? besideSubject(text, activity) : activity;
}

/** "dialogkonferanser", "needs assessment" or "rullering av handlingsplanen" in answer to "what about?" is the subject, not another activity. */
function besideSubject(text: string, activity: FoundActivity): FoundActivity | null {
  if (namesSubject.test(text) || !asksForIt(text, activity.span)) return null;
  const isPartOfSubject = /\p{L}\s+(?:av|om|i|fra|frå|med|til|of|on|about|in|from|with)\s+(?:\p{L}+\s+)?$/iu;
  const isWhole =
    text.replace(/[.!\s]+$/, '').trimStart() === text.slice(activity.span.start, activity.span.end);
  return wordCount(text) === 1 || isWhole || isPartOfSubject.test(text.slice(0, activity.span.start))
    ? null
    : activity;
}

const leadIns =
  /^\s*(?:(?:ja|jo|ok|hm+),?\s+)?(?:(?:det|vi|me|we|it|jeg|eg|i)(?:'re)?\s+(?:er|blir|skal være|skal vere|kan være|kan vere|tenker|jobber|jobbar|is|will be|are|work)\s+)?(?:(?:i|på|ved|hos|for|in|at)\s+(?=\S))?/iu;

/** Free text in answer to a question about place or organisation. */
function bareAnswer(text: string, { asked }: SlotContext, reading: SlotReading): SlotReading {
  if ((asked !== 'place' && asked !== 'organisation') || reading[asked] || wordCount(text) > 10) return {};
  const others = Object.keys(reading).filter((slot) => slot !== 'topic');
  const start = leadIns.exec(text)?.[0].length ?? 0;
  const value = text.slice(start).replace(/[\s.,!]+$/u, '');
  if (others.length > 0 || value === '') return {};
  return { [asked]: { value, span: { start, end: text.length }, why: 'the answer to the question' } };
}

type Readings = { readonly [Key in keyof SlotReading]?: SlotReading[Key] | null };

function compact(readings: Readings): SlotReading {
  return Object.fromEntries(
    Object.entries(readings).filter(([, found]) => found !== null && found !== undefined),
  );
}
