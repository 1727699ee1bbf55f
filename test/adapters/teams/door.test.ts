import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBotFramework } from '../../../adapters/teams/bot-framework.ts';
import { makeDoor } from '../../../adapters/teams/outbound/door.ts';
import { configure } from '../../../src/config.ts';
import { loadWords } from '../../../src/conversation/load-words.ts';
import { DeliveryFailure, type Door, type OutgoingReply } from '../../../src/delivery/door.ts';
import type { Log } from '../../../src/operations/log.ts';
import { root } from '../../../src/root.ts';
import { type Misbehaviour, openTeamsFarEnd, type TeamsFarEnd } from '../../support/teams-far-end.ts';

let farEnd: TeamsFarEnd;
let door: Door;
const errors: string[] = [];
beforeAll(async () => {
  farEnd = await openTeamsFarEnd();
  door = openDoor(farEnd.environment);
});
afterAll(() => farEnd.close());

function openDoor(environment: Readonly<Record<string, string>>): Door {
  const configuration = configure(environment, root);
  if (!configuration.ok || configuration.value.settings.teams === null) throw new Error('no Teams');
  const nothing = () => {};
  const log: Log = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (sentence) => void errors.push(sentence),
    fault: nothing,
  };
  return makeDoor({
    framework: openBotFramework(configuration.value.settings.teams),
    words: loadWords(join(root, 'prompts')),
    log,
    clock: () => Date.parse('2026-11-23T08:00:00Z'),
  });
}

function outgoing(serviceUrl = farEnd.url): OutgoingReply {
  const address = {
    serviceUrl,
    channelId: 'msteams',
    activityId: 'activity-1',
    bot: { id: '28:bot' },
    user: { id: '29:kari' },
    conversation: { id: '19:team@thread.tacv2;messageid=171', conversationType: 'channel' },
  };
  return {
    id: randomUUID(),
    eventId: 'e',
    platform: 'teams',
    tenant: 't',
    conversation: 'c',
    thread: null,
    userId: 'u',
    position: 0,
    reply: { kind: 'text', language: 'nb', text: 'Hei', choices: [] },
    address: JSON.stringify(address),
    attempt: 1,
  };
}

/** What the door says when the connector behaves so, and how often it asked. */
async function failureAfter(misbehaviour: Misbehaviour) {
  const before = farEnd.calls();
  farEnd.misbehave(misbehaviour, misbehaviour, misbehaviour, misbehaviour);
  const failure = await door.deliver(outgoing()).catch((cause: unknown) => cause);
  const calls = farEnd.calls() - before;
  farEnd.behave();
  if (!(failure instanceof DeliveryFailure)) throw new Error('It was delivered.');
  return [failure.kind, failure.message, failure.retryAfterMs, calls];
}

it('posts into the thread it was asked in, signed in, as an answer to the activity', async () => {
  await door.deliver(outgoing());
  const posted = farEnd.posted.at(-1);
  expect(posted).toMatchObject({
    path: '/v3/conversations/19:team@thread.tacv2;messageid=171/activities/activity-1',
    authorization: 'Bearer far-end-token',
    replyToId: 'activity-1',
    type: 'message',
    text: 'Hei',
    from: { id: '28:bot' },
  });
});

it('finds the connector under an address with a path, however it ends', async () => {
  for (const serviceUrl of [`${farEnd.url}/`, `${farEnd.url}/emea/`, `${farEnd.url}/emea`]) {
    await door.deliver(outgoing(serviceUrl));
    expect(farEnd.posted.at(-1)?.path).toMatch(/^(?:\/emea)?\/v3\/conversations\/19:team/);
  }
});

it.each([
  [{ status: 429, headers: { 'Retry-After': '7' } }, ['later', 'http-429', 7_000, 1]],
  [{ status: 429 }, ['later', 'http-429', null, 1]],
  [{ status: 412 }, ['later', 'http-412', null, 1]],
  [
    { status: 503, headers: { 'Retry-After': 'Mon, 23 Nov 2026 08:00:30 GMT' } },
    ['later', 'http-503', 30_000, 1],
  ],
  [{ status: 401 }, ['later', 'http-401', null, 1]],
  [{ status: 500 }, ['unknown', 'http-500', null, 1]],
  [{ status: 502 }, ['unknown', 'http-502', null, 1]],
  [{ status: 504 }, ['unknown', 'http-504', null, 1]],
  ['reset' as const, ['unknown', 'ECONNRESET', null, 1]],
  [{ status: 400 }, ['never', 'http-400', null, 1]],
  [{ status: 403 }, ['never', 'http-403', null, 1]],
  [{ status: 404 }, ['never', 'http-404', null, 1]],
  [{ status: 413 }, ['never', 'http-413', null, 1]],
])('after %j it says %j, and asked once', async (misbehaviour, expected) => {
  expect(await failureAfter(misbehaviour)).toEqual(expected);
});

it('does not wait longer than ten seconds', async () => {
  const start = Date.now();
  expect(await failureAfter('hang')).toEqual(['unknown', 'timeout', null, 1]);
  expect(Date.now() - start).toBeLessThan(12_000);
}, 15_000);

it('tries later when nobody listens', async () => {
  const failure = door.deliver(outgoing('http://127.0.0.1:9/'));
  await expect(failure).rejects.toMatchObject({ kind: 'later', message: 'ECONNREFUSED' });
});

it.each([
  ['/login-refused', 'login-refused', true],
  ['/nowhere', 'login-failed', false],
])(
  'tries later when the sign-in at %s fails, and speaks of the secret only when it is at fault',
  async (path, code, isSecret) => {
    errors.length = 0;
    farEnd.misbehave({ status: 502 });
    const lockedOut = openDoor({ ...farEnd.environment, ToChannelFromBotLoginUrl: `${farEnd.url}${path}` });
    await expect(lockedOut.deliver(outgoing())).rejects.toMatchObject({ kind: 'later', message: code });
    expect(errors.join().includes('MicrosoftAppPassword')).toBe(isSecret);
    farEnd.behave();
  },
);

it('cannot sign in without network, and tries later', async () => {
  const offline = openDoor({ ...farEnd.environment, ToChannelFromBotLoginUrl: 'https://127.0.0.1:9/tenant' });
  await expect(offline.deliver(outgoing())).rejects.toMatchObject({ kind: 'later', message: 'login-failed' });
});

it.each([null, '', '{}', '{"serviceUrl":"https://x"}', 'nonsense'])(
  'gives up at once on the address %j',
  async (address) => {
    await expect(door.deliver({ ...outgoing(), address })).rejects.toMatchObject({ kind: 'never' });
  },
);
