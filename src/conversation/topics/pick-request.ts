import type { StoredRequest } from '../../requests/repository.ts';
import type { Choice, Reply } from '../reply.ts';
import { sayRequest, sayRequestPlainly } from '../say-request.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { readReference } from '../understand/reference.ts';
import { readActivity } from '../understand/slots/activity.ts';
import { isOpen, meantRequests } from './own-requests.ts';
import { noRequests, unknownReference } from './status.ts';

export type Purpose = 'change' | 'cancel';

/** Finds the one open request of their own that a person means, and goes on with it; else says why not, or asks which. */
export async function withOwnRequest(
  situation: Situation,
  purpose: Purpose,
  goOn: (stored: StoredRequest) => Outcome,
): Promise<Outcome> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  const meant = meantRequests(situation, own);
  const open = meant.filter(isOpen);
  const one = open.length > 1 && isPointedAt(situation.text) ? spokenOf(situation, open) : open;
  const [first] = one;
  if (own.length === 0) return noRequests(situation);
  if (meant.length === 0) return notFound(situation, purpose, own.filter(isOpen));
  if (first === undefined) return closedRequest(situation, meant);
  return one.length === 1 ? goOn(first) : whichRequest(situation, purpose, open);
}

const aRequest =
  /(?<!\p{L})(?:\p{L}*forespørs\p{L}*|førespurnad\p{L}*|bestilling\p{L}*|requests?|aktivitet\p{L}*|activity)(?!\p{L})/iu;

/** "Flytt det til april", "avlys": no word for what is meant but the one that was spoken of last. */
function isPointedAt(text: string): boolean {
  return readReference(text) === null && readActivity(text) === null && !aRequest.test(text);
}

/** Of several that are meant alike, the one that was spoken of last. */
function spokenOf({ session }: Situation, open: readonly StoredRequest[]): readonly StoredRequest[] {
  const last = open.filter(({ reference }) => reference === session.focus);
  return last.length === 1 ? last : open;
}

function closedRequest(situation: Situation, meant: readonly StoredRequest[]): Outcome {
  const { say, language } = situation;
  const text = meant
    .map(({ reference, request }) =>
      say('change-closed', { reference, status: say(`status-${request.status}`, { date: '' }) }),
    )
    .join(' ');
  return outcome(situation, 'status', { replies: [{ kind: 'text', text, language, choices: [] }] });
}

/** What was named is not among their own: says so, and what there is instead. Nothing is guessed. */
export function notFound(situation: Situation, purpose: Purpose, open: readonly StoredRequest[]): Outcome {
  if (readReference(situation.text) !== null) return unknownReference(situation);
  const listed = open.map((stored) => `${sayRequest(situation, stored.request)} (${stored.reference})`);
  const text = situation.say('request-not-found', { count: open.length, requests: listed.join('; ') });
  return askWhich(situation, { purpose, open, text });
}

/** Asks which of several that are meant alike. */
export function whichRequest(
  situation: Situation,
  purpose: Purpose,
  open: readonly StoredRequest[],
): Outcome {
  const text = situation.say(purpose === 'change' ? 'which-request-change' : 'which-request-withdraw');
  return askWhich(situation, { purpose, open, text });
}

interface Which {
  readonly purpose: Purpose;
  readonly open: readonly StoredRequest[];
  readonly text: string;
}

/** Asks which one; the words that were said first are kept for when it is known. */
function askWhich(situation: Situation, { purpose, open, text }: Which): Outcome {
  const { language, session } = situation;
  const words = session.pending?.type === 'pick-request' ? session.pending.words : situation.text;
  const reply: Reply = {
    kind: 'clarify',
    text,
    language,
    choices: open.map((stored) => choiceOf(situation, purpose, stored)),
  };
  return outcome(situation, purpose, {
    session: {
      pending: open.length === 0 ? null : { type: 'pick-request', purpose, words: words.slice(0, 1_000) },
    },
    replies: [reply],
  });
}

function choiceOf(situation: Situation, purpose: Purpose, { reference, request }: StoredRequest): Choice {
  return {
    id: purpose === 'change' ? 'change-sent' : 'withdraw',
    label: `${reference}: ${sayRequestPlainly(situation, request)}`.slice(0, 75),
    data: reference,
  };
}
