import { nationwideSpan } from '../../../directory/nationwide.ts';
import type { Span } from '../period/read-period.ts';
import { saysSomethingHeld } from './activity.ts';
import { readAudience } from './audience.ts';
import { courtesySpans } from './courtesy.ts';
import { declined } from './declined.ts';
import { formatSpans, readFormat } from './format.ts';
import { notKnownSpans } from './not-known.ts';
import { readOrganisation } from './organisation.ts';
import { readParticipants } from './participants.ts';
import { peoplePhrases } from './people-words.ts';
import { readPlace } from './place.ts';
import { bought, withoutPurchase } from './purchase.ts';
import { withoutFieldNames } from './regarding.ts';
import { findRequester } from './requester.ts';
import { chosenPeriod, saidPeriods, undecidedPeriod } from './said-period.ts';
import type { Found, SlotContext, SlotReading } from './slot-reading.ts';
import { type Spelt, spelt } from './spelling.ts';
import { readTopic } from './topic.ts';
import { wantedActivity } from './wanted-activity.ts';
import { wholeAsTopic } from './whole-topic.ts';
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
  return asWritten(readSpelt(withoutFieldNames(spelling.text), { ...context, mentions }), spelling);
}

/** Values in the writer's own words, spans in the writer's own text. */
function asWritten(reading: SlotReading, { back, asWritten: said }: Spelt): SlotReading {
  const moved = Object.fromEntries(
    Object.entries(reading).map(([slot, found]) => [
      slot,
      typeof found === 'object' && 'span' in found ? { ...found, span: back(found.span) } : found,
    ]),
  );
  const { topic } = reading;
  return topic === undefined
    ? moved
    : { ...moved, topic: { ...topic, value: said(topic.value), span: back(topic.span) } };
}

function readSpelt(text: string, context: SlotContext): SlotReading {
  const answer = declined(text, context.asked);
  if (answer?.unknown && context.asked === 'period')
    return { unknown: true, ...undecidedPeriod(text, context.at) };
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
  const periods = saidPeriods(text, at, asked);
  const requester = findRequester(text, asked === 'requester');
  const organisation = readOrganisation(text, mentions);
  const spans = [...periods.map(({ span }) => span), ...spansOf(requester, organisation)];
  const participants = readParticipants(text, spans, asked === 'participants');
  const whole = nationwideSpan(text);
  const places = [...mentions, ...(whole ? [whole] : [])].map((mention) => ({
    start: leftEdge(text, mention.start),
    end: mention.end,
  }));
  const format = readFormat(text, [...spans, ...places], asked === 'format');
  const place = readPlace(text, mentions, spans);
  const activity = wantedActivity(text, asked, partial);
  const audience = readAudience(text, [...spans, ...spansOf(activity), ...places], asked === 'audience');
  return {
    reading: compact({ activity, audience, format, place, participants, organisation, requester }),
    period: chosenPeriod(periods, text),
    taken: [
      ...spans,
      ...spansOf(participants, format, place, audience),
      ...peoplePhrases(text),
      ...courtesySpans(text),
      ...notKnownSpans(text),
      ...formatSpans(text),
      ...places,
    ],
  };
}

function spansOf(...found: readonly (Found<unknown> | null)[]): Span[] {
  return found.flatMap((each) => (each ? [each.span] : []));
}

/** A preposition before a place belongs to it: "i Agder", "i det som var Viken", "i gamle Hedmark". */
function leftEdge(text: string, start: number): number {
  return (
    /(?<!\p{L})(?:(?:i|på|ved|frå|fra|in|at|from|for|til)\s+)(?:(?:det|what) (?:som )?(?:før |tidligere |once )?(?:var|het|heitte|heite|was|used to be)(?: called)? |gamle |tidligere |tidlegare |the (?:old|former) |former |old )?(?:hele |heile |all of )?$/iu.exec(
      text.slice(0, start),
    )?.index ?? start
  );
}

function topicOf(
  text: string,
  { asked, partial }: SlotContext,
  { reading, taken }: Said,
): Found<string> | null {
  const activity = reading.activity?.span ?? null;
  const remainder = { text, taken, activity };
  const wanted = reading.activity?.value;
  // "Noe om sirkulære møbler": the subject is told though the activity is still asked for.
  const isOpening = asked === null && !partial && saysSomethingHeld(text);
  const isToBeSaid = activity === null && (asked === 'activity' || isOpening);
  const named =
    withoutPurchase(readTopic(isToBeSaid ? { ...remainder, activity: atStart } : remainder, false), wanted) ??
    (partial ? null : (bought(remainder, wanted) ?? withoutPurchase(readTopic(remainder, true), wanted)));
  if (named || asked !== 'topic') return named;
  const rest = wholeAsTopic({ ...remainder, taken: [...taken, ...(activity ? [activity] : [])] });
  // "Ny handlingsplan for 2027": with the activity and the year cut away nothing is left of the subject.
  return rest ?? (activity && isSubject.test(text) ? wholeAsTopic({ ...remainder, taken: [] }) : null);
}

const atStart: Span = { start: 0, end: 0 };

const isSubject =
  /^\s*(?:en |ei |et |ein |eit |a )?(?:ny|nye|nytt|revidert|oppdatert|new|updated)(?!\p{L})/iu;

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
