import type { StoredRequest } from '../../requests/repository.ts';
import type { ActivityRequest } from '../../requests/request.ts';
import type { Action } from '../choices.ts';
import { requestNotices } from '../notices/request-notices.ts';
import { sayTold } from '../notices/say-told.ts';
import { sayRequest } from '../say-request.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { readDecision } from '../understand/decision.ts';
import { isOpen } from './own-requests.ts';
import { withOwnRequest } from './pick-request.ts';
import { takePicked } from './picked-request.ts';
import { unknownReference } from './status.ts';
import type { Topic } from './topic.ts';

/** Withdraws a request of one's own; asks first, since a withdrawal is never guessed. */
async function withdraw(situation: Situation): Promise<Outcome> {
  return withOwnRequest(situation, 'cancel', (stored) => confirm(situation, stored));
}

async function withdrawClicked(situation: Situation, action: Action): Promise<Outcome> {
  return withdraw({ ...situation, text: action.data ?? situation.text });
}

function confirm(situation: Situation, { id, reference, request }: StoredRequest): Outcome {
  const { say } = situation;
  const text = say('withdraw-ask', { request: sayRequest(situation, request), reference });
  const choices = [
    { id: 'withdraw-yes', label: say('choice-withdraw'), data: reference },
    { id: 'withdraw-no', label: say('choice-keep'), data: reference },
  ];
  return outcome(situation, 'cancel', {
    session: { pending: { type: 'withdraw', requestId: id }, focus: reference },
    replies: [textReply(situation, text, choices)],
    counties: request.counties,
  });
}

async function answerConfirm(situation: Situation): Promise<Outcome | null> {
  const said = readDecision(situation.text, 'cancel');
  if (said === null) return null;
  return decide(situation, said === 'yes');
}

async function answerWhich(situation: Situation): Promise<Outcome | null> {
  return takePicked(situation, 'cancel', async (stored) => confirm(situation, stored));
}

async function decide(situation: Situation, yes: boolean): Promise<Outcome> {
  const { pending } = situation.session;
  const own = await situation.services.requests.byPerson(situation.personKey);
  const stored = own.find(({ id }) => pending?.type === 'withdraw' && id === pending.requestId);
  if (stored === undefined) return unknownReference(situation);
  return yes && isOpen(stored) ? done(situation, stored) : kept(situation, stored);
}

function done(situation: Situation, { id, reference, request }: StoredRequest): Outcome {
  const text = sayTold(situation, 'withdraw-done', { counties: request.counties, args: { reference } });
  const withdrawn: ActivityRequest = { ...request, status: 'cancelled' };
  return outcome(situation, 'cancel', {
    session: { pending: null },
    replies: [textReply(situation, text)],
    effects: [
      { type: 'change-request', id, request: withdrawn, change: 'withdrawn' },
      ...requestNotices(situation, { change: 'withdrawn', reference, request: withdrawn }),
    ],
    counties: request.counties,
  });
}

function kept(situation: Situation, { reference, request }: StoredRequest): Outcome {
  return outcome(situation, 'cancel', {
    session: { pending: null },
    replies: [textReply(situation, situation.say('withdraw-not', { reference }))],
    counties: request.counties,
  });
}

export const withdrawals: Topic = {
  intents: { cancel: withdraw },
  actions: {
    withdraw: withdrawClicked,
    'withdraw-yes': (situation) => decide(situation, true),
    'withdraw-no': (situation) => decide(situation, false),
  },
  pending: { withdraw: answerConfirm, 'pick-request': answerWhich },
};
