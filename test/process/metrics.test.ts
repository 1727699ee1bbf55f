import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeVisitor } from '../adapters/web/visitor.ts';
import { startAssistant } from '../support/assistant-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metrics-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('counts what was taken in, answered and sent, and tells how deep the queues are', async () => {
  const assistant = await startAssistant(folder);
  const visitor = makeVisitor(assistant.url);
  await visitor.get('/');
  expect(
    (await visitor.send({ type: 'text', text: 'Hemmelig ord: hvem er pådriver i Vestland?' })).status,
  ).toBe(202);
  const metrics = async () => (await fetch(`${assistant.url}/metrics`)).text();
  await expect
    .poll(metrics, { timeout: 10_000 })
    .toContain('lup_send_seconds_count{door="web",outcome="sent"} 1');
  const text = await metrics();
  expect(text).toContain('lup_messages_accepted_total{door="web"} 1');
  expect(text).toContain('lup_turn_seconds_count{door="web"} 1');
  expect(text).toContain('lup_queue_depth{queue="inbox"} 0');
  expect(text).not.toMatch(/hemmelig|vestland/i);
  await assistant.stop();
});

it('wants the token when one is set', async () => {
  const assistant = await startAssistant(folder, { METRICS_TOKEN: 'right' });
  const status = async (headers: Record<string, string>) =>
    (await fetch(`${assistant.url}/metrics`, { headers })).status;
  expect(await status({})).toBe(401);
  expect(await status({ authorization: 'Bearer wrong' })).toBe(401);
  await expect.poll(() => status({ authorization: 'Bearer right' }), { timeout: 10_000 }).toBe(200);
  await assistant.stop();
});

it('is not there behind a proxy when nobody set a token', async () => {
  const assistant = await startAssistant(folder, { TRUST_PROXY: '1' });
  expect((await fetch(`${assistant.url}/metrics`)).status).toBe(404);
  await assistant.stop();
});
