import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Served, serveChat } from './serve.ts';
import { plain } from './stand-in.ts';
import { makeVisitor, type Visitor } from './visitor.ts';

let served: Served;
let visitor: Visitor;
let conversation: string;

beforeEach(async () => {
  served = await serveChat();
  visitor = makeVisitor(served.url);
  await visitor.get('/');
  await visitor.post('/chat/messages', '{"type":"start"}');
  conversation = served.assistant.accepted[0]?.conversation ?? '';
  await expect.poll(() => served.assistant.history(conversation, 0)).toHaveLength(2);
});
afterEach(() => served.stop());

interface Event {
  readonly name: string;
  readonly id: number;
  readonly data: string;
}

interface Listening {
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly onLine?: () => void;
}

/** Listens to the stream until `count` lines have come, or until the server ends it. */
async function listen(
  count: number,
  { headers = {}, query = '', onLine = () => {} }: Listening = {},
): Promise<Event[]> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const leaving = new AbortController();
  const response = await fetch(`${served.url}/chat/events${query}`, {
    headers: { cookie, ...headers },
    signal: leaving.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (read(text).length > 0) onLine();
    if (read(text).length >= count) break;
  }
  leaving.abort();
  return read(text);
}

function read(text: string): Event[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((block) => ({
      name: /^event: (.*)$/m.exec(block)?.[1] ?? '',
      id: Number(/^id: (.*)$/m.exec(block)?.[1] ?? 0),
      data: Array.from(block.matchAll(/^data: (.*)$/gm), ([, line]) => line).join('\n'),
    }))
    .filter(({ name }) => name === 'line');
}

test('sends what was said while nobody listened', async () => {
  await served.assistant.say(conversation, plain('en'));
  await served.assistant.say(conversation, plain('to'));
  const events = await listen(3);
  expect(events.map(({ data }) => /<p>(.*)<\/p>/.exec(data)?.[1])).toEqual([
    'Hei! Jeg er LUPs digitale assistent, og svarer automatisk.',
    'en',
    'to',
  ]);
});

test('shows a reply whose words are erased once it is delivered', async () => {
  let listening: Promise<Event[]> = Promise.resolve([]);
  await new Promise<void>((onLine) => {
    listening = listen(2, { onLine });
  });
  await served.assistant.sayOnce(conversation, plain('Alt er slettet.'));
  expect((await listening).at(-1)?.data).toContain('Alt er slettet.');
});

test('goes on after the last line that the page has', async () => {
  const [first] = await listen(1);
  await served.assistant.say(conversation, plain('en'));
  const last = String(first?.id);
  expect((await listen(1, { headers: { 'last-event-id': last } })).at(0)?.data).toContain('en');
  expect((await listen(1, { query: `?after=${last}` })).at(0)?.data).toContain('en');
});

test('sends what comes while the page listens, at once and once', async () => {
  const listening = listen(3);
  await visitor.send({ type: 'text', text: 'hei du' });
  const events = await listening;
  expect(events.map(({ data }) => /data-from="(\w+)"/.exec(data)?.[1])).toEqual([
    'assistant',
    'person',
    'assistant',
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(3);
});

test('shows a click as its label, also when the button came before this stream', async () => {
  await visitor.send({ type: 'action', action: 'help', data: null });
  const events = await listen(1, { query: '?after=2' });
  expect(events.at(0)?.data).toContain('Hva kan du hjelpe med?');
});

test('cannot be made to fail by a position that makes no sense', async () => {
  for (const after of ['-1', 'x', '1e9', '99999999999999999999', '%00'])
    expect((await listen(1, { query: `?after=${after}` })).length).toBe(1);
  expect(served.faults).toEqual([]);
});

test('tells a stream nothing of another conversation', async () => {
  await served.assistant.say('someone-else', plain('hemmelig'));
  await served.assistant.say(conversation, plain('åpent'));
  expect(JSON.stringify(await listen(2))).not.toContain('hemmelig');
});

test('ends its streams when the assistant stops', async () => {
  let listening: Promise<Event[]> = Promise.resolve([]);
  await new Promise<void>((onLine) => {
    listening = listen(100, { onLine });
  });
  served.closeChat();
  expect(await listening).toHaveLength(1);
});
