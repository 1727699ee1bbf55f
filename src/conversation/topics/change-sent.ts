import type { StoredRequest } from '../../requests/repository.ts';
import type { ActivityRequest, DraftFields } from '../../requests/request.ts';
import type { Action } from '../choices.ts';
import { requestNotices } from '../notices/request-notices.ts';
import { sayTold } from '../notices/say-told.ts';
import { sayRequest, sayValue } from '../say-request.ts';
import type { Pending } from '../session.ts';
import { inWords, type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { newActivity, newTopic, withoutNamedActivity } from '../understand/change-of-sent.ts';
import { readDecision } from '../understand/decision.ts';
import { withoutDescribed } from '../understand/described-request.ts';
import { readReference } from '../understand/reference.ts';
import { readBareYesNo } from '../understand/yes-no.ts';
import { isOpen } from './own-requests.ts';
import { withOwnRequest } from './pick-request.ts';
import { takePicked } from './picked-request.ts';
import { take } from './request/take.ts';
import { unknownReference } from './status.ts';
import type { Topic } from './topic.ts';

type PendingChange = Extract<Pending, { type: 'change-sent' }>;

/** Changes a request that was sent: shows how it would be, and changes it on a yes. */
async function changeSent(situation: Situation): Promise<Outcome> {
  return withOwnRequest(
    situation,
    'change',
    (stored) => propose(situation, stored) ?? askWhat(situation, stored),
  );
}

async function answerWhich(situation: Situation): Promise<Outcome | null> {
  return takePicked(situation, 'change', async (stored) => changePicked(situation, stored));
}

/** After being asked which one: the words said before still hold. */
function changePicked(situation: Situation, stored: StoredRequest): Outcome {
  const { pending } = situation.session;
  const words = pending?.type === 'pick-request' ? pending.words : '';
  return propose(inWords(situation, words), stored) ?? askWhat(situation, stored);
}

async function changeClicked(situation: Situation, action: Action): Promise<Outcome> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  const stored = own.find(({ reference }) => reference === readReference(action.data ?? ''));
  if (stored === undefined || !isOpen(stored))
    return unknownReference({ ...situation, text: action.data ?? '' });
  return changePicked(situation, stored);
}

function askWhat(situation: Situation, { id, reference, request }: StoredRequest): Outcome {
  const text = situation.say('change-what', { request: sayRequest(situation, request), reference });
  return outcome(situation, 'change', {
    session: { pending: { type: 'change-sent', requestId: id, proposed: null }, focus: reference },
    replies: [textReply(situation, text)],
    counties: request.counties,
  });
}

/** The request as it would be, with yes and no; null when the words change nothing. */
function propose(situation: Situation, stored: StoredRequest, before = stored.request): Outcome | null {
  const { say } = situation;
  const proposed = changedRequest(situation, before);
  if (proposed === null) return null;
  const text = sayProposal(situation, { before, proposed, reference: stored.reference });
  const choices = [
    { id: 'change-yes', label: say('choice-yes-change'), data: stored.reference },
    { id: 'change-no', label: say('choice-no'), data: stored.reference },
  ];
  return outcome(situation, 'change', {
    session: { pending: { type: 'change-sent', requestId: stored.id, proposed }, focus: stored.reference },
    replies: [textReply(situation, text, choices)],
    counties: proposed.counties,
  });
}

interface Proposal {
  readonly before: ActivityRequest;
  readonly proposed: ActivityRequest;
  readonly reference: string;
}

/** Who asks is no part of the line that describes a request, so another sender is said by itself. */
function sayProposal(situation: Situation, { before, proposed, reference }: Proposal): string {
  const { say } = situation;
  const request = sayRequest(situation, proposed);
  const value = sayValue(situation, 'requester', proposed) ?? '';
  const isSame = value === sayValue(situation, 'requester', before);
  if (!isSame && request === sayRequest(situation, before))
    return say('change-proposed-requester', { reference, value });
  const marked =
    before.sensitive === proposed.sensitive
      ? ''
      : `${say(proposed.sensitive ? 'sensitive-marked' : 'sensitive-unmarked')} `;
  const whole = `${marked}${say('change-proposed', { reference, request })}`;
  return isSame ? whole : `${say('changed-requester', { value })} ${whole}`;
}

function changedRequest(situation: Situation, request: ActivityRequest): ActivityRequest | null {
  const { status: _, ...fields } = request;
  const { detection, message } = situation;
  const said = { text: situation.text, mentions: detection.mentions, at: message.at };
  const text = withoutNamedActivity(withoutDescribed(said));
  const taken = take(inWords(situation, text), { fields, asked: null, isOpen: true });
  // The activity and topic named in "flytt kurset i markedsdialog til april" say which request, not what to change.
  const { activity: _named, topic: _said, ...changes } = taken.changes;
  const changed: DraftFields = { ...fields, ...changes };
  const counties = elsewhere(request.counties, changed.counties);
  const proposed: ActivityRequest = {
    ...request,
    ...changed,
    activity: newActivity(situation.text) ?? request.activity,
    topic: newTopic(situation.text) ?? request.topic,
    counties,
    audience: changed.audience ?? [],
  };
  return JSON.stringify(proposed) === JSON.stringify(request) ? null : proposed;
}

/** "Flytt kurset i Agder til Telemark" names the county it was in as well. */
function elsewhere(
  before: ActivityRequest['counties'],
  named: DraftFields['counties'],
): ActivityRequest['counties'] {
  const added = named?.filter((county) => !before.includes(county)) ?? [];
  const isMoved = added.length > 0 && added.length < (named?.length ?? 0);
  return isMoved && before.length === 1 ? added : (named ?? before);
}

async function answer(situation: Situation): Promise<Outcome | null> {
  const { pending } = situation.session;
  if (pending?.type !== 'change-sent') return null;
  const own = await situation.services.requests.byPerson(situation.personKey);
  const stored = own.find(({ id }) => id === pending.requestId);
  const said = readDecision(situation.text, 'change');
  const isMore = readBareYesNo(situation.text) === null;
  // "Nei, bare gründere" to a proposal is another proposal.
  const again = stored && isMore ? propose(situation, stored, pending.proposed ?? stored.request) : null;
  if (again !== null) return again;
  return said === null || pending.proposed === null ? null : decide(situation, pending, said === 'yes');
}

async function decideClicked(situation: Situation, yes: boolean): Promise<Outcome> {
  const { pending } = situation.session;
  if (pending?.type !== 'change-sent') return unknownReference(situation);
  return decide(situation, pending, yes);
}

async function decide(situation: Situation, pending: PendingChange, yes: boolean): Promise<Outcome> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  const stored = own.find(({ id }) => id === pending.requestId);
  if (stored === undefined) return unknownReference(situation);
  const { proposed } = pending;
  const changes = yes && proposed !== null && isOpen(stored);
  const { reference } = stored;
  const text = changes
    ? sayTold(situation, 'change-done', { counties: proposed.counties, args: { reference } })
    : situation.say('change-not', { reference });
  return outcome(situation, 'change', {
    session: { pending: null },
    replies: [textReply(situation, text)],
    effects: changes
      ? [
          { type: 'change-request', id: stored.id, request: proposed, change: 'changed' },
          ...requestNotices(situation, { change: 'changed', reference, request: proposed }),
        ]
      : [],
    counties: stored.request.counties,
  });
}

export const changes: Topic = {
  intents: { change: changeSent },
  actions: {
    'change-sent': changeClicked,
    'change-yes': (situation) => decideClicked(situation, true),
    'change-no': (situation) => decideClicked(situation, false),
  },
  pending: { 'change-sent': answer, 'pick-request': answerWhich },
};
