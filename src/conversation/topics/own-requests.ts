import { fold } from '../../language/tokens.ts';
import type { StoredRequest } from '../../requests/repository.ts';
import type { Situation } from '../situation.ts';
import { readReference } from '../understand/reference.ts';
import { readSlots } from '../understand/slots/read-slots.ts';

/** States in which a request can still be changed or withdrawn. */
const closed = ['declined', 'done', 'cancelled'];

export function isOpen({ request }: StoredRequest): boolean {
  return !closed.includes(request.status);
}

/** The person's own requests that a text means: by reference, else by activity, topic and county; all when it names none. */
export function meantRequests(situation: Situation, own: readonly StoredRequest[]): readonly StoredRequest[] {
  const reference = readReference(situation.text);
  if (reference !== null) return own.filter((stored) => stored.reference === reference);
  const scored = own.map((stored) => ({ stored, score: likeness(situation, stored) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ stored }) => stored);
}

function likeness(situation: Situation, { request }: StoredRequest): number {
  const { text, detection, message } = situation;
  const slots = readSlots(text, { at: message.at, asked: null, mentions: detection.mentions, partial: true });
  const said = fold(text);
  const topicWords = fold(request.topic)
    .split(/\s+/)
    .filter((word) => word.length > 4);
  const sameActivity = slots.activity?.value === request.activity ? 2 : 0;
  const sameCounty = detection.counties.some((county) => request.counties.includes(county)) ? 1 : 0;
  return sameActivity + sameCounty + topicWords.filter((word) => said.includes(word)).length;
}
