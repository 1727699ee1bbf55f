import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveChat } from './serve.ts';
import { makeVisitor } from './visitor.ts';

let served: Served;
beforeAll(async () => {
  served = await serveChat();
});
afterAll(() => served.stop());

async function arrive() {
  const visitor = makeVisitor(served.url);
  await visitor.get('/');
  return visitor;
}

test('serves the page with nothing from anywhere else', async () => {
  const { status, headers, body } = await makeVisitor(served.url).get('/');
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/html');
  expect(headers['cache-control']).toBe('no-store');
  for (const [, address = ''] of body.matchAll(/(?:src|href)="([^"]*)"/g))
    expect(address).toMatch(/^(\/|\?|#)/);
  expect(body).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
});

test('forbids what the page does not need', async () => {
  const { headers } = await makeVisitor(served.url).get('/');
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('same-origin');
});

test('serves every file that the page names, to be kept for ever', async () => {
  const visitor = makeVisitor(served.url);
  const { body } = await visitor.get('/');
  const files = Array.from(body.matchAll(/"(\/chat\/assets\/[^"]+)"/g), ([, path = '']) => path);
  expect(files).toHaveLength(10);
  for (const file of files) {
    const { status, headers } = await visitor.get(file);
    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
  }
  expect((await visitor.get('/chat/assets/x/package.json')).status).toBe(404);
  expect((await visitor.get('/chat/assets/x/..%2F..%2Fpackage.json')).status).toBe(404);
});

test('knows a person again by a cookie that no script can read', async () => {
  const { headers } = await makeVisitor(served.url).get('/');
  const [cookie = ''] = headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^lup-chat=[A-Za-z0-9_-]{20,};/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Lax');
  expect(cookie).toContain('Path=/');
  expect(cookie).not.toContain('Secure');
});

test('takes in a message once, however often it is sent', async () => {
  const visitor = await arrive();
  const id = randomUUID();
  const first = await visitor.send({ type: 'text', id, text: 'hei' });
  const again = await visitor.send({ type: 'text', id, text: 'hei' });
  expect([first.status, again.status]).toEqual([202, 202]);
  expect(JSON.parse(first.body)).toEqual({ status: 'accepted' });
  expect(JSON.parse(again.body)).toEqual({ status: 'repeat' });
});

test('keeps two people apart who send the same id', async () => {
  const id = randomUUID();
  const [one, two] = [await arrive(), await arrive()];
  await one.send({ type: 'text', id, text: 'en' });
  expect(JSON.parse((await two.send({ type: 'text', id, text: 'to' })).body)).toEqual({ status: 'accepted' });
});

test('stores nothing that opens the conversation of someone else', async () => {
  const visitor = await arrive();
  await visitor.send({ type: 'text', text: 'hei' });
  const secret = visitor.cookies.get('lup-chat') ?? '';
  expect(secret).not.toBe('');
  expect(JSON.stringify(served.assistant.accepted)).not.toContain(secret);
});

test('welcomes once a day, however many pages are opened', async () => {
  const visitor = await arrive();
  const answers = await Promise.all([1, 2, 3].map(() => visitor.post('/chat/messages', '{"type":"start"}')));
  expect(answers.map(({ body }) => JSON.parse(body).status).sort()).toEqual(['accepted', 'repeat', 'repeat']);
});

const long = (length: number) => JSON.stringify({ type: 'text', id: randomUUID(), text: 'æ'.repeat(length) });

test.each([
  ['no JSON', '{', {}, 400],
  ['nothing', '', {}, 400],
  ['another shape', '{"type":"text"}', {}, 400],
  ['an unknown type', '{"type":"admin"}', {}, 400],
  ['only spaces', JSON.stringify({ type: 'text', id: randomUUID(), text: '  ' }), {}, 400],
  ['a text that is too long', long(4_001), {}, 413],
  ['a huge body', long(2_000_000), {}, 413],
  ['a form', 'type=start', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text', '{"type":"start"}', { 'content-type': 'text/plain' }, 415],
  ['another site', '{"type":"start"}', { origin: 'https://evil.example' }, 403],
  ['a cross-site request', '{"type":"start"}', { 'sec-fetch-site': 'cross-site' }, 403],
] as const)('refuses %s with a code and a kind sentence', async (_, body, headers, status) => {
  const visitor = await arrive();
  const before = served.assistant.accepted.length;
  const answer = await visitor.post('/chat/messages', body, headers);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toEqual({
    error: { code: expect.any(String), message: expect.any(String) },
  });
  expect(served.assistant.accepted).toHaveLength(before);
  expect((await visitor.get('/')).status).toBe(200);
});

test('says the limit to someone who wrote too much, in their language', async () => {
  const visitor = await arrive();
  const { body } = await visitor.post('/chat/messages?lang=nn', long(4_001));
  expect(JSON.parse(body).error.message).toMatch(/4\s000 teikn/);
});

test('takes no message and opens no stream without the cookie', async () => {
  const visitor = makeVisitor(served.url);
  expect((await visitor.send({ type: 'text', text: 'hei' })).status).toBe(401);
  expect((await visitor.get('/chat/events')).status).toBe(401);
  expect((await visitor.get('/chat/events', { cookie: 'lup-chat=x' })).status).toBe(401);
});

test('takes messages from its own page', async () => {
  const visitor = await arrive();
  const headers = { origin: served.url, 'sec-fetch-site': 'same-origin' };
  expect((await visitor.send({ type: 'text', text: 'hei' }, headers)).status).toBe(202);
});

test('draws everything said so far, with nothing of it as markup', async () => {
  const visitor = await arrive();
  await visitor.send({ type: 'text', text: '<script>alert(1)</script>' });
  await expect.poll(async () => (await visitor.get('/')).body).toContain('data-answers');
  const { body } = await visitor.get('/');
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body).not.toContain('<script>');
});

test('shows nobody what another one said', async () => {
  await (await arrive()).send({ type: 'text', text: 'bare mitt' });
  expect((await (await arrive()).get('/')).body).not.toContain('bare mitt');
});

test('speaks the language of the browser, or the one that was asked for', async () => {
  const visitor = makeVisitor(served.url);
  expect((await visitor.get('/', { 'accept-language': 'nn-NO' })).body).toContain('<html lang="nn"');
  expect((await visitor.get('/?lang=en', { 'accept-language': 'nn-NO' })).body).toContain('<html lang="en"');
});

test('goes on in the language that was asked for once, also where the address does not say it', async () => {
  const visitor = makeVisitor(served.url);
  await visitor.get('/?lang=nn', { 'accept-language': 'en' });
  expect((await visitor.get('/', { 'accept-language': 'en' })).body).toContain('<html lang="nn"');
  const article = await visitor.get('/chat/articles/dialog-med-markedet', { 'accept-language': 'en' });
  expect(article.body).toContain('<html lang="nn"');
  visitor.cookies.set('lup-language', '"><script>');
  expect((await visitor.get('/', { 'accept-language': 'en' })).body).toContain('<html lang="en"');
});

test('offers examples until something is said', async () => {
  const visitor = await arrive();
  const isHidden = async () => /<section id="examples"[^>]* hidden>/.test((await visitor.get('/')).body);
  expect(await isHidden()).toBe(false);
  await visitor.send({ type: 'text', text: 'hei' });
  expect(await isHidden()).toBe(true);
});

test('shows the article behind a source', async () => {
  const { status, body, headers } = await makeVisitor(served.url).get(
    '/chat/articles/dialog-med-markedet?lang=en',
  );
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('<article class="article" lang="nb">');
  expect(body).toContain('<strong>Behandle alle likt.</strong>');
  expect(body).toMatch(/<h3[^>]*>Når er det for sent\?<\/h3>/);
  expect(body).toContain('href="https://anskaffelser.no/dialog"');
  expect((await makeVisitor(served.url).get('/chat/articles/finnes-ikke')).status).toBe(404);
});
