import { fold } from '../../language/tokens.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import type { Situation } from '../situation.ts';
import { coincide } from '../understand/described-period.ts';
import { type Description, describedRequest } from '../understand/described-request.ts';
import { readPeriod } from '../understand/period/read-period.ts';
import { readReference } from '../understand/reference.ts';
import { isNearlySame } from '../understand/slots/nearly-same.ts';

/** States in which a request can still be changed or withdrawn. */
const closed = ['declined', 'done', 'cancelled'];

export function isOpen({ request }: StoredRequest): boolean {
  return !closed.includes(request.status);
}

/**
 * The person's own requests that a text means: by reference, else by activity, topic, county and time; all when it names none, and none
 * when what it names is not theirs. A request that differs in one of them is another one, and is never taken for it.
 */
export function meantRequests(situation: Situation, own: readonly StoredRequest[]): readonly StoredRequest[] {
  return mostLike(situation, own, { least: 0, said: describedIn(situation) });
}

/** Those that an answer to "which one?" names: something of what it says must be theirs. */
export function namedRequests(situation: Situation, own: readonly StoredRequest[]): readonly StoredRequest[] {
  const said = describedIn(situation);
  const bare = readPeriod(situation.text, situation.message.at);
  const period = said.period ?? (bare !== null && 'period' in bare ? bare.period : null);
  return mostLike(situation, own, { least: 1, said: { ...said, period } });
}

function describedIn({ text, detection, message }: Situation): Description {
  return describedRequest({ text, mentions: detection.mentions, at: message.at });
}

interface Likeness {
  /** At least so much of what is said must be theirs. */
  readonly least: number;
  readonly said: Description;
}

function mostLike(
  situation: Situation,
  own: readonly StoredRequest[],
  { least, said }: Likeness,
): readonly StoredRequest[] {
  const reference = readReference(situation.text);
  if (reference !== null) return own.filter((stored) => stored.reference === reference);
  const scored = own
    .filter((stored) => !differs(said, stored))
    .map((stored) => ({ stored, score: likeness(situation, said, stored) }));
  const best = Math.max(least, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ stored }) => stored);
}

function differs(said: Description, { request }: StoredRequest): boolean {
  const { activity, topic, counties, period } = said;
  // "Annet" holds whatever has no name of its own, so that any name may be meant for it.
  const isOther =
    activity !== null && ![activity, request.activity].includes('annet') && activity !== request.activity;
  const isElsewhere =
    counties.length > 0 && request.counties.length > 0 && !sharesCounty(counties, request.counties);
  const isAnotherTime = period !== null && !coincide(period, request.period);
  return isOther || isElsewhere || isAnotherTime || (topic !== null && !sharesWord(topic, request.topic));
}

function likeness({ text, detection }: Situation, said: Description, { request }: StoredRequest): number {
  const sameActivity = said.activity === request.activity ? 2 : 0;
  const sameCounty = sharesCounty(detection.counties, request.counties) ? 1 : 0;
  const sameTime = said.period === null ? 0 : 1;
  const words = wordsOf(text);
  const sameWords = wordsOf(request.topic).filter((word) => words.some((other) => isSame(word, other)));
  return sameActivity + sameCounty + sameTime + sameWords.length;
}

function sharesCounty(some: readonly string[], others: readonly string[]): boolean {
  return some.some((county) => others.includes(county));
}

/** "Plastemballasje" and "plasten", "ferjene" and "ferjer": one begins as the other, or holds it. */
function sharesWord(said: string, topic: string): boolean {
  const words = wordsOf(topic);
  return wordsOf(said).some((one) => words.some((other) => isSame(one, other)));
}

const endings = /(?:ane|ene|ar|er|et|en|a|e|s)$/;

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 4 ? word.replace(endings, '') : word))
    .filter((word) => word.length > 2);
}

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length > 3 && (long.includes(short) || isNearlySame(one, other)));
}
