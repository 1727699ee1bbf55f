import type { StoredRequest } from '../../../requests/repository.ts';
import type { ActivityRequest } from '../../../requests/request.ts';
import type { Action } from '../../choices.ts';
import { countyNames } from '../../county-names.ts';
import { requestNotices } from '../../notices/request-notices.ts';
import { sayTold } from '../../notices/say-told.ts';
import { osloDay, osloYear } from '../../oslo-time.ts';
import type { Reply } from '../../reply.ts';
import { sayDate } from '../../say-date.ts';
import { requestFields, shownRequest } from '../../say-request.ts';
import type { Draft, Session } from '../../session.ts';
import { type Outcome, outcome, type Situation } from '../../situation.ts';
import { isOpen } from '../own-requests.ts';
import { requestOf, revisionOf } from './draft.ts';
import { nextForm } from './next-form.ts';
import { formText, sayForm, waitForNext } from './say-form.ts';

/**
 * "Send". An old card cannot send a changed request: its revision is another, and the summary is shown as it is now.
 * The same click after it was sent gets the same receipt.
 */
export async function send(situation: Situation, action: Action): Promise<Outcome> {
  const { draft, lastSent, pending } = situation.session;
  if (lastSent !== null && isFor(action, lastSent.draftId)) return sentBefore(situation, lastSent);
  if (draft === null && pending?.type === 'dropped-draft') return formText(situation, 'form-nothing-open');
  if (draft === null)
    return lastSent === null ? formText(situation, 'form-nothing-open') : sentBefore(situation, lastSent);
  if (action.data !== null && action.data !== revisionOf(draft)) {
    return sayForm(situation, waitForNext(draft), situation.say('form-old-card'));
  }
  const request = requestOf(draft, situation.say('topic-unsaid'));
  if (request === null) return sayForm(situation, waitForNext(draft), situation.say('form-incomplete'));
  const same = await findSame(situation, request);
  return same === null ? log(situation, draft, request) : showFirst(situation, draft, same);
}

/** An open request of the person's own that says the very same. */
async function findSame(situation: Situation, request: ActivityRequest): Promise<StoredRequest | null> {
  const own = await situation.services.requests.byPerson(situation.personKey);
  return own.find((stored) => isOpen(stored) && gist(stored.request) === gist(request)) ?? null;
}

/** What makes two requests the same, whatever words the time was said in. */
function gist({
  activity,
  counties,
  topic,
  audience,
  period,
  format,
  place,
  participants,
}: ActivityRequest): string {
  const when = period && [period.from, period.to, period.asap];
  const where = place?.toLowerCase() ?? null;
  return JSON.stringify([
    activity,
    [...counties].sort(),
    topic.toLowerCase(),
    [...audience].sort(),
    when,
    format,
    where,
    participants,
  ]);
}

/** The same request again is not logged again: the first one is shown. */
function showFirst(
  situation: Situation,
  draft: Draft,
  { id, reference, request, createdAt }: StoredRequest,
): Outcome {
  const date = sayDate(osloDay(createdAt), situation.language);
  const shown = receipt(situation, reference, request);
  const told = { ...shown, text: situation.say('sent-before', { reference, date }) };
  const session = {
    draft: null,
    pending: null,
    lastSent: { draftId: draft.id, requestId: id, reference, request },
    focus: reference,
  };
  return nextForm(
    situation,
    outcome(situation, 'request', { session, replies: [told], counties: request.counties }),
  );
}

function isFor(action: Action, draftId: string): boolean {
  return action.data?.startsWith(`${draftId}:`) ?? false;
}

async function log(situation: Situation, draft: Draft, draftRequest: ActivityRequest): Promise<Outcome> {
  const { services, message } = situation;
  const request: ActivityRequest = { ...draftRequest, status: 'sent' };
  const reference = await services.requests.reserveReference(osloYear(message.at));
  const id = services.newId();
  const logged = outcome(situation, 'request', {
    session: {
      draft: null,
      pending: null,
      lastSent: { draftId: draft.id, requestId: id, reference, request },
      focus: reference,
    },
    replies: [receipt(situation, reference, request)],
    effects: [
      { type: 'log-request', id, reference, request },
      ...requestNotices(situation, { change: 'logged', reference, request }),
    ],
    counties: request.counties,
  });
  return nextForm(situation, logged);
}

function sentBefore(situation: Situation, { reference, request }: NonNullable<Session['lastSent']>): Outcome {
  return outcome(situation, 'request', {
    replies: [receipt(situation, reference, request)],
    counties: request.counties,
  });
}

function receipt(situation: Situation, reference: string, request: ActivityRequest): Reply {
  const { say, language } = situation;
  return {
    kind: 'receipt',
    text: sayTold(situation, 'receipt', {
      counties: request.counties,
      args: { reference, counties: countyNames(situation, request.counties) },
    }),
    language,
    reference,
    request: shownRequest(situation, request),
    fields: requestFields(situation, request),
    choices: [{ id: 'status', label: say('choice-status'), data: reference }],
  };
}
