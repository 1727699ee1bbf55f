import { afterEach, expect, test } from 'vitest';
import type { WebChatParts } from '../../../adapters/web/parts.ts';
import { defaultLimits } from '../../../adapters/web/settings.ts';
import { chatParts, type Served, serveChat } from './serve.ts';
import { makeVisitor } from './visitor.ts';

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.stop();
});

async function start(overrides: Partial<WebChatParts>): Promise<Served> {
  const served = await serveChat(overrides);
  running.push(served);
  return served;
}

const open = { webChat: { mode: 'open' }, publicUrl: null, trustProxy: 0 } as const;
const locked = { ...open, webChat: { mode: 'password', password: 'hemmelig' } } as const;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

test('is not there when it is off', async () => {
  const { url } = await start({ settings: { ...open, webChat: { mode: 'off' } } });
  const visitor = makeVisitor(url);
  for (const path of ['/', '/chat/events', '/chat/login', '/chat/articles/a'])
    expect((await visitor.get(path)).status).toBe(404);
  expect((await visitor.send({ type: 'text', text: 'hei' })).status).toBe(404);
});

test.each([{ mode: 'off' }, { mode: 'open' }, { mode: 'password', password: 'hemmelig' }] as const)(
  'tells everyone what is stored, with the chat $mode',
  async (webChat) => {
    const { article } = chatParts;
    const { url } = await start({
      settings: { ...open, webChat },
      article: (id) => (id === 'personvern-i-assistenten' ? article('dialog-med-markedet') : null),
    });
    const { status, body, headers } = await makeVisitor(url).get('/privacy');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(body.includes('href="/?lang=')).toBe(webChat.mode !== 'off');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  },
);

test('asks for the password, and lets in only who knows it', async () => {
  const { url, assistant } = await start({ settings: locked });
  const visitor = makeVisitor(url);
  const first = await visitor.get('/');
  expect(first.status).toBe(401);
  expect(first.body).toContain('type="password"');
  expect((await visitor.get('/chat/events')).status).toBe(401);
  expect((await visitor.get('/chat/articles/dialog-med-markedet')).status).toBe(303);
  expect((await visitor.send({ type: 'text', text: 'hei' })).status).toBe(401);
  expect((await visitor.post('/chat/login', 'password=feil', form)).status).toBe(401);
  expect((await visitor.get('/')).status).toBe(401);
  const answer = await visitor.post('/chat/login', 'password=hemmelig', form);
  expect([answer.status, answer.headers['location']]).toEqual([303, '/?lang=nb']);
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/);
  expect((await visitor.get('/')).status).toBe(200);
  expect((await visitor.send({ type: 'text', text: 'hei' })).status).toBe(202);
  expect(assistant.accepted).toHaveLength(1);
});

test('takes no password from another site', async () => {
  const { url } = await start({ settings: locked });
  const headers = { ...form, origin: 'https://evil.example' };
  expect((await makeVisitor(url).post('/chat/login', 'password=hemmelig', headers)).status).toBe(403);
});

test('stops guessing of the password, even of the right one', async () => {
  const { url } = await start({ settings: locked, limits: { ...defaultLimits, passwordTries: 2 } });
  const visitor = makeVisitor(url);
  const statuses: number[] = [];
  for (const word of ['a', 'b', 'hemmelig'])
    statuses.push((await visitor.post('/chat/login', `password=${word}`, form)).status);
  expect(statuses).toEqual([401, 401, 429]);
});

test('marks cookies Secure when people come by https', async () => {
  const direct = await start({ settings: { ...open, publicUrl: 'https://lup.example.org' } });
  const [cookie = ''] = (await makeVisitor(direct.url).get('/')).headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-lup-chat=.*; Secure/);
  const proxied = await start({ settings: { ...open, trustProxy: 1 } });
  const { headers } = await makeVisitor(proxied.url).get('/', { 'x-forwarded-proto': 'https' });
  expect(String(headers['set-cookie'])).toContain('Secure');
  const plain = await start({ settings: open });
  const lied = await makeVisitor(plain.url).get('/', { 'x-forwarded-proto': 'https' });
  expect(String(lied.headers['set-cookie'])).not.toContain('Secure');
});

test('takes messages from the address people see, behind a proxy that names another host', async () => {
  const { url } = await start({ settings: { ...open, publicUrl: 'http://lup.example.org' } });
  const visitor = makeVisitor(url);
  await visitor.get('/');
  const own = { origin: 'http://lup.example.org', host: 'inside:3978' };
  expect((await visitor.send({ type: 'text', text: 'hei' }, own)).status).toBe(202);
});

test('asks someone who sends too fast to wait, and takes in nothing of it', async () => {
  const { url, assistant } = await start({ limits: { ...defaultLimits, perPerson: 2 } });
  const visitor = makeVisitor(url);
  await visitor.get('/');
  const answers = [];
  for (const text of ['en', 'to', 'tre']) answers.push(await visitor.send({ type: 'text', text }));
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 429]);
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
  expect(assistant.accepted).toHaveLength(2);
});

async function openStream(url: string, cookie: string) {
  const leaving = new AbortController();
  const { status } = await fetch(`${url}/chat/events`, { headers: { cookie }, signal: leaving.signal });
  return { status, leave: () => leaving.abort() };
}

async function newCookie(url: string): Promise<string> {
  const visitor = makeVisitor(url);
  await visitor.get('/');
  return `lup-chat=${visitor.cookies.get('lup-chat')}`;
}

test('opens no more streams for one person than tabs they can read, and gives a place back', async () => {
  const { url } = await start({ limits: { ...defaultLimits, streamsPerPerson: 2 } });
  const cookie = await newCookie(url);
  const [first] = [await openStream(url, cookie), await openStream(url, cookie)];
  expect((await openStream(url, cookie)).status).toBe(429);
  expect((await openStream(url, await newCookie(url))).status).toBe(200);
  first?.leave();
  await expect.poll(async () => (await openStream(url, cookie)).status).toBe(200);
});

test('opens no more streams for one network address than it should, whoever asks', async () => {
  const { url } = await start({ limits: { ...defaultLimits, streamsPerAddress: 1 } });
  const { leave } = await openStream(url, await newCookie(url));
  const other = await newCookie(url);
  expect((await openStream(url, other)).status).toBe(429);
  leave();
  await expect.poll(async () => (await openStream(url, other)).status).toBe(200);
});

test.each([
  [0, [202, 202, 429, 429]],
  [1, [202, 202, 202, 202]],
] as const)(
  'with %i proxies in front, counts the addresses that it can trust',
  async (trustProxy, expected) => {
    const settings = { ...open, trustProxy };
    const { url } = await start({ settings, limits: { ...defaultLimits, perAddress: 2 } });
    const statuses: number[] = [];
    for (const last of [1, 2, 3, 4]) {
      const visitor = makeVisitor(url);
      await visitor.get('/');
      const headers = { 'x-forwarded-for': `192.0.2.${last}` };
      statuses.push((await visitor.send({ type: 'text', text: 'hei' }, headers)).status);
    }
    expect(statuses).toEqual(expected);
  },
);

test('is not fooled by an address that the caller wrote itself', async () => {
  const settings = { ...open, trustProxy: 1 };
  const { url } = await start({ settings, limits: { ...defaultLimits, perAddress: 1 } });
  const statuses: number[] = [];
  for (const forged of ['6.6.6.1', '6.6.6.2']) {
    const visitor = makeVisitor(url);
    await visitor.get('/');
    const headers = { 'x-forwarded-for': `${forged}, 192.0.2.9` };
    statuses.push((await visitor.send({ type: 'text', text: 'hei' }, headers)).status);
  }
  expect(statuses).toEqual([202, 429]);
});

test('says that it will be tried again when the message cannot be stored, and reports why', async () => {
  const served = await start({ accept: () => Promise.reject(new Error('disk is full')) });
  const visitor = makeVisitor(served.url);
  await visitor.get('/');
  const answer = await visitor.send({ type: 'text', text: 'hei' });
  expect(answer.status).toBe(503);
  expect(answer.body).not.toContain('disk');
  expect(served.faults).toEqual([new Error('disk is full')]);
});

test('answers with an apology when the history cannot be read', async () => {
  const served = await start({ history: () => Promise.reject(new Error('locked')) });
  const answer = await makeVisitor(served.url).get('/');
  expect(answer.status).toBe(503);
  expect(served.faults).toHaveLength(1);
});
