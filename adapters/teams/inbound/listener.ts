import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isLoopback } from '../../../src/config/loopback.ts';
import type { Language } from '../../../src/language/languages.ts';
import { addressOf } from '../address.ts';
import type { TeamsParts } from '../parts.ts';
import type { TeamsSettings } from '../settings.ts';
import { type Activity, activitySchema } from './activity.ts';
import type { Authentication } from './authenticate.ts';
import { messageOf } from './message-of.ts';
import { readBody } from './read-body.ts';
import { type AllowedTenants, isAllowed } from './tenant.ts';

interface ListenerParts extends TeamsParts {
  readonly settings: TeamsSettings;
  readonly allowedTenants: AllowedTenants;
  readonly authenticate: (activity: object, authorization: string) => Promise<Authentication>;
}

/** What the caller gets. Never an error's own words. */
interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Takes activities in at `/api/messages`: 200 once what is addressed to the assistant is on disk. Never throws. */
export function makeListener(parts: ListenerParts): RequestListener {
  return (request, response) => {
    receive(request, parts)
      .catch((fault: unknown): Answer => {
        parts.log.fault('An activity of Teams could not be taken in; Teams will send it again.', fault);
        return { status: 500 };
      })
      .then((answer) => reply(response, answer))
      .catch((fault: unknown) => parts.log.fault('A request of Teams could not be answered.', fault));
  };
}

async function receive(request: IncomingMessage, parts: ListenerParts): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, headers: { Allow: 'POST' } };
  const body = await readBody(request);
  if ('refused' in body) return refuse(parts, body.refused, 'body');
  const read = activitySchema.safeParse(body.json);
  if (!read.success) return refuse(parts, 400, 'activity');
  // The library gets a copy of what was checked, and may do with it what it likes.
  const bar = await barrier(request, read.data, parts);
  if (bar !== null) return refuse(parts, bar.status, bar.reason);
  return takeIn(read.data, parts);
}

interface Bar {
  readonly status: 400 | 401 | 403 | 503;
  readonly reason: string;
}

async function barrier(
  request: IncomingMessage,
  activity: Activity,
  parts: ListenerParts,
): Promise<Bar | null> {
  if (parts.settings.mode === 'playground') return playgroundBar(request, activity);
  if (activity.channelId !== 'msteams') return { status: 401, reason: 'channel' };
  const authorization = request.headers.authorization ?? '';
  const outcome = await parts.authenticate(structuredClone(activity), authorization);
  if (outcome === 'no-keys') return { status: 503, reason: 'keys' };
  if (outcome === 'refused') return { status: 401, reason: 'token' };
  return isAllowed(activity, parts.allowedTenants) ? null : { status: 403, reason: 'tenant' };
}

/** Nobody is asked for a token: no web page may post here, and nothing is sent to another machine. */
function playgroundBar(request: IncomingMessage, { serviceUrl }: Activity): Bar | null {
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  if (!isJson) return { status: 400, reason: 'content-type' };
  return isLoopback(new URL(serviceUrl).hostname) ? null : { status: 403, reason: 'service-url' };
}

async function takeIn(
  activity: Activity,
  { settings, accept, clock, words }: ListenerParts,
): Promise<Answer> {
  const appId = settings.mode === 'registered' ? settings.appId : 'playground';
  const botId = `28:${appId}`;
  const botIds = new Set([botId, appId, activity.recipient?.id ?? botId]);
  const message = messageOf(activity, { botIds, now: clock() });
  if (message !== null) await accept(message, addressOf(activity, botId));
  if (activity.type !== 'invoke') return { status: 200 };
  if (activity.name !== 'adaptiveCard/action') return { status: 200, body: {} };
  return { status: 200, body: cardAnswer(message !== null, words(languageOf(activity), 'teams-received')) };
}

/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards */
function cardAnswer(isTaken: boolean, received: string): object {
  return isTaken
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: received }
    : {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Unknown action.' },
      };
}

function languageOf({ locale }: Activity): Language {
  const tag = locale?.toLowerCase().split(/[-_]/, 1)[0];
  return tag === 'nn' ? 'nn' : tag === 'en' ? 'en' : 'nb';
}

function refuse({ log }: ListenerParts, status: number, reason: string): Answer {
  log.warn('A request to /api/messages was refused.', { status, reason });
  return { status, ...(status === 503 && { headers: { 'Retry-After': '5' } }) };
}

function reply(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (response.destroyed) return;
  // What was not read of a body that is too long would be taken for the next request.
  if (status === 413) response.setHeader('Connection', 'close');
  const content = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    ...(content !== '' && { 'Content-Type': 'application/json; charset=utf-8' }),
    'Content-Length': Buffer.byteLength(content),
  });
  response.end(content);
}
