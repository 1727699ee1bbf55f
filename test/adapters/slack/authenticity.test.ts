import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSlackAssistant, type SlackAssistant } from '../../support/slack-assistant.ts';
import { click, directMessage } from '../../support/slack-events.ts';
import { encode, signatureOf } from '../../support/slack-request.ts';

let slack: SlackAssistant;
beforeAll(async () => {
  slack = await openSlackAssistant();
});
afterAll(() => slack.close());

const event = JSON.stringify(directMessage({ text: 'hei', user: 'U0STRANGER' }));
const posted = { channel: 'D0KARI', ts: '1.1', text: 'x', blocks: [] };
const button = { type: 'button', action_id: 'help', text: { type: 'plain_text', text: 'x' } } as const;
const form = encode(click(posted, button, 'U0STRANGER')).text;

interface Call {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function call({ method = 'POST', headers = {}, body = event }: Call): Promise<number> {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  const response = await fetch(`${slack.url}/slack/events`, {
    method,
    headers: { 'content-type': type, ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
  await response.text();
  return response.status;
}

async function storedEvents(): Promise<number> {
  const rows = await slack.assistant.database.query.selectFrom('inbox').select('event_key').execute();
  return rows.length;
}

const minutes = (count: number) => Date.now() + count * 60_000;
const withHash = (change: (hash: string) => string) => {
  const headers = signatureOf(event);
  return { ...headers, 'x-slack-signature': change(headers['x-slack-signature'] ?? '') };
};

describe('refuses with 401, and stores nothing of', () => {
  it.each<[string, Call]>([
    ['no signature', {}],
    ['a signature of another secret', { headers: signatureOf(event, { secret: 'another' }) }],
    ['a click signed with another secret', { body: form, headers: signatureOf(form, { secret: 'another' }) }],
    ['a signature of another body', { headers: signatureOf(`${event} `) }],
    ['a call from six minutes ago', { headers: signatureOf(event, { at: minutes(-6) }) }],
    ['a call from an hour ahead', { headers: signatureOf(event, { at: minutes(60) }) }],
    ['a signature of version 1', { headers: withHash((hash) => hash.replace('v0=', 'v1=')) }],
    ['a signature that is not hexadecimal', { headers: withHash((hash) => hash.replace(/=../, '=zz')) }],
    ['a signature cut short', { headers: withHash((hash) => hash.slice(0, -1)) }],
    ['an empty signature', { headers: withHash(() => '') }],
    [
      'a timestamp that was not signed',
      {
        headers: {
          ...withHash((hash) => hash),
          'x-slack-request-timestamp': String(Math.floor(minutes(1) / 1_000)),
        },
      },
    ],
    ['a body without end and without signature', { body: 'x'.repeat(8_000_000) }],
  ])('%s', async (_, given) => {
    const before = await storedEvents();
    expect(await call(given)).toBe(401);
    expect(await storedEvents()).toBe(before);
  });

  it('a check of its certificate that smuggles an event', async () => {
    const body = `ssl_check=1&${form}`;
    expect(await call({ body, headers: signatureOf(body, { secret: 'another' }) })).toBe(400);
    expect(await call({ body })).toBe(401);
  });
});

describe('answers signed bodies that nobody can read with 4xx, and lives', () => {
  it.each([
    'null',
    '[]',
    '{}',
    '5',
    '"text"',
    '',
    'not json',
    '{"type":5}',
    '{"type":"event_callback"}',
    '{"type":"event_callback","event":null}',
    '{"type":"event_callback","event":{"type":5}}',
    '{"type":"event_callback","event":{"type":"message"}}'.replace('}}', ',"user":"U1","text":5}}'),
    '{"type":"event_callback","event":{"type":"message","channel":null,"user":"U1"}}',
    '{"type":"event_callback","event":{"type":"reaction_added","item":"words"}}',
    '{"type":"event_callback","team_id":"T","event":{"type":"message","channel":"D1","user":"U1","ts":"now"}}',
    '{"type":"block_actions","actions":[]}',
    '{"type":"block_actions","user":{"id":"U1"},"actions":[{"action_id":"x","value":5}]}',
    'payload=null',
    'payload=[]',
    'payload=%7B%22type%22%3A%22block_actions%22%7D',
    'payload=%7B%7D&payload=%7B%7D',
    `{"type":"event_callback","event":{"type":"message","text":"${'x'.repeat(1_100_000)}"}}`,
  ])('%.60s', async (body) => {
    const status = await call({ body, headers: signatureOf(body) });
    expect([400, 413]).toContain(status);
    expect(await call({ method: 'GET' })).toBe(405);
  });
});

it('stops listening to a body that does not tell its length and does not end', async () => {
  const sender = request(`${slack.url}/slack/events`, { method: 'POST', headers: signatureOf('') });
  const answered = once(sender, 'response');
  for (let count = 0; count < 3; count += 1) sender.write('x'.repeat(1_000_000));
  const [response] = await answered;
  sender.destroy();
  expect(response.statusCode).toBe(413);
});

it('answers the verification of its address', async () => {
  const body = JSON.stringify({ type: 'url_verification', token: 'x', challenge: 'abc' });
  const response = await fetch(`${slack.url}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...signatureOf(body) },
    body,
  });
  expect([response.status, await response.json()]).toEqual([200, { challenge: 'abc' }]);
});

it('takes a form whose type names a character set', async () => {
  const headers = { ...signatureOf(form), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
  expect(await call({ body: form, headers })).toBe(200);
});

it.each(['GET', 'PUT', 'DELETE'])('has nothing for %s', async (method) => {
  expect(await call({ method, headers: signatureOf(event) })).toBe(405);
});

it.each(['app_rate_limited', 'view_submission', 'shortcut', 'block_suggestion'])(
  'acknowledges %s at once, and stores nothing',
  async (type) => {
    const before = await storedEvents();
    const began = performance.now();
    const body = JSON.stringify({ type, team_id: 'T0LUP', user: { id: 'U0KARI' } });
    expect(await call({ body, headers: signatureOf(body) })).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await storedEvents()).toBe(before);
  },
);

it('signs like the example in the documentation of Slack', () => {
  // https://docs.slack.dev/authentication/verifying-requests-from-slack
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const signed = signatureOf(body, { secret: '8f742231b10e8888abcd99yyyzzz85a5', at: 1_531_420_618_000 });
  expect(signed['x-slack-signature']).toBe(
    'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  );
});
