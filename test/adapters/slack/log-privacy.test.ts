import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startAssistant } from '../../support/assistant-process.ts';
import { slackEnvironment } from '../../support/slack-assistant.ts';
import { click, directMessage, eventBody } from '../../support/slack-events.ts';
import { startSlackFarEnd } from '../../support/slack-far-end.ts';
import { buttonsOf } from '../../support/slack-player.ts';
import { postSigned, signatureOf } from '../../support/slack-request.ts';

it('logs what happens to messages, and no word, token or secret of them', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slack-log-'));
  const farEnd = await startSlackFarEnd();
  const assistant = await startAssistant(folder, { LOG_LEVEL: 'trace', ...slackEnvironment(farEnd) });
  const { url } = assistant;
  const secret = 'Hemmeligord';

  farEnd.misbehave(
    { error: `is_archived ${secret}` },
    { page: `<p>${secret}</p>` },
    { error: 'is_archived' },
  );
  for (const text of ['en', 'to', 'tre', 'fire'].map((number) => `kurs om ${secret} ${number} i Rogaland`))
    await postSigned(url, directMessage({ text, channel: `D${text.length}` }));
  await expect.poll(() => farEnd.posted.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [asked] = farEnd.posted;
  const [button] = asked === undefined ? [] : buttonsOf(asked);
  if (asked !== undefined && button !== undefined)
    await postSigned(url, click(asked, { ...button, value: secret }));
  await postSigned(url, eventBody({ type: 'reaction_added', item: secret }));
  await postSigned(url, directMessage({ text: secret, ts: secret }));
  const garbage = `{"text":"${secret}`;
  const headers = { 'content-type': 'application/json', ...signatureOf(garbage) };
  expect((await fetch(`${url}/slack/events`, { method: 'POST', headers, body: garbage })).status).toBe(400);
  await expect.poll(assistant.stderr).toContain('"code":"is_archived"');

  const { stderr } = await assistant.stop();
  await farEnd.close();
  await rm(folder, { recursive: true });
  expect(stderr).toContain('A call to /slack/events was refused.');
  expect(stderr).toContain('An event from Slack could not be read.');
  expect(stderr).not.toMatch(/hemmeligord|xoxb-test|a-secret-for-tests/i);
});
