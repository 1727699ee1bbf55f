import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindOfFailure } from '../../src/models/failure.ts';
import { openChatModel } from '../../src/models/open-chat-model.ts';
import { type Behaviour, type ModelServer, startModelServer } from '../support/model-server.ts';

let server: ModelServer;
let other: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  other = await startModelServer();
});
afterAll(() => Promise.all([server.close(), other.close()]));

const prompt = { system: 'Be kind.', question: 'Hva er LUP?' };

function openModel(model = 'openai:test-model') {
  return openChatModel({ model, baseUrl: server.url, apiKey: 'key-of-the-county' });
}

/** What kind of failure a question meets. */
async function failureOf(behaviour: Behaviour, signal: AbortSignal): Promise<string> {
  server.behave(behaviour);
  try {
    return `said: ${await openModel().ask(prompt, signal)}`;
  } catch (error) {
    return kindOfFailure(error, signal);
  }
}

it('asks the server of the settings, with the key and nothing but the prompt', async () => {
  server.behave({ type: 'says', text: 'LUP er et program.' });
  expect(await openModel().ask(prompt, AbortSignal.timeout(5_000))).toBe('LUP er et program.');
  expect(server.requests.at(-1)).toMatchObject({
    path: '/v1/chat/completions',
    authorization: 'Bearer key-of-the-county',
    model: 'test-model',
    messages: [
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hva er LUP?' },
    ],
  });
});

it('sends no temperature to a model that refuses one', async () => {
  server.behave({ type: 'says', text: 'ok' });
  await openModel('openai:gpt-5-mini').ask(prompt, AbortSignal.timeout(5_000));
  expect(server.requests.at(-1)?.raw).not.toContain('temperature');
  await openModel().ask(prompt, AbortSignal.timeout(5_000));
  expect(server.requests.at(-1)?.raw).toContain('"temperature":0');
});

it.each([
  [{ type: 'status', status: 401 }, 'key-refused'],
  [{ type: 'status', status: 404 }, 'not-found'],
  [{ type: 'status', status: 429 }, 'busy'],
  [{ type: 'status', status: 400 }, 'refused'],
  [{ type: 'status', status: 500 }, 'server-error'],
  [{ type: 'status', status: 503 }, 'server-error'],
  [{ type: 'resets' }, 'unreachable'],
  [{ type: 'raw', body: 'not json {' }, 'unreadable'],
  [{ type: 'raw', body: '<html>Log in</html>' }, 'unreadable'],
  [{ type: 'raw', body: '{"choices":[]}' }, 'unreadable'],
  [{ type: 'raw', body: '{}' }, 'unreadable'],
] satisfies [Behaviour, string][])('tells %j as %s, after one try', async (behaviour, failure) => {
  const before = server.requests.length;
  expect(await failureOf(behaviour, AbortSignal.timeout(5_000))).toBe(failure);
  expect(server.requests.length - before).toBe(1);
});

it('ends a request that is called off', async () => {
  const controller = new AbortController();
  const asked = failureOf({ type: 'hangs' }, controller.signal);
  await expect.poll(() => server.requests.at(-1)?.messages.length).toBe(2);
  controller.abort();
  expect(await asked).toBe('timeout');
});

it('does not follow the server to another one', async () => {
  const failure = await failureOf({ type: 'redirects', to: other.url }, AbortSignal.timeout(5_000));
  expect(failure).toBe('unreachable');
  expect(other.requests).toEqual([]);
});

it('names a provider whose package is not installed', async () => {
  const model = openChatModel({ model: 'mistralai:some-model', baseUrl: null, apiKey: null });
  const signal = AbortSignal.timeout(5_000);
  const failure = await model.ask(prompt, signal).catch((error: unknown) => kindOfFailure(error, signal));
  expect(failure).toBe('not-installed');
});
