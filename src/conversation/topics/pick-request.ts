import type { StoredRequest } from '../../requests/repository.ts';
import type { Reply } from '../reply.ts';
import { sayRequestPlainly } from '../say-request.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';
import { readReference } from '../understand/reference.ts';
import { isOpen, meantRequests } from './own-requests.ts';
import { noRequests, unknownReference } from './status.ts';

type Purpose = 'change' | 'cancel';

/** Finds the one open request of their own that a person means, and goes on with it; else says why not, or asks which. */
export async function withOwnRequest(
  situation: Situation,
  purpose: Purpose,
  goOn: (stored: StoredRequest) => Outcome,
): Promise<Outcome> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  const meant = meantRequests(situation, own);
  const open = meant.filter(isOpen);
  const one = open.length > 1 && readReference(situation.text) === null ? spokenOf(situation, open) : open;
  const [first] = one;
  if (own.length === 0) return noRequests(situation);
  if (meant.length === 0) return unknownReference(situation);
  if (first === undefined) return closedRequest(situation, meant);
  return one.length === 1 ? goOn(first) : whichRequest(situation, purpose, open);
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

function whichRequest(situation: Situation, purpose: Purpose, open: readonly StoredRequest[]): Outcome {
  const { say, language, text } = situation;
  const reply: Reply = {
    kind: 'clarify',
    text: say(purpose === 'change' ? 'which-request-change' : 'which-request-withdraw'),
    language,
    choices: open.map((stored) => ({
      id: purpose === 'change' ? 'change-sent' : 'withdraw',
      label: `${stored.reference}: ${sayRequestPlainly(situation, stored.request)}`.slice(0, 75),
      data: stored.reference,
    })),
  };
  return outcome(situation, purpose, {
    session: { pending: { type: 'pick-request', purpose, words: text.slice(0, 1_000) } },
    replies: [reply],
  });
}
