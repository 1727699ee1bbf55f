import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/root.ts';
import { startAssistant } from '../../support/assistant-process.ts';
import { wordsOf, wordsOfLog } from '../../support/log-words.ts';
import { makeActivity } from '../../support/teams-activity.ts';
import { postTo } from '../../support/teams-assistant.ts';
import { openTeamsFarEnd } from '../../support/teams-far-end.ts';
import { readTranscripts } from '../../support/transcript.ts';

const said = readTranscripts(join(root, 'test/transcripts')).flatMap(({ path, name, steps }) =>
  steps.flatMap((step) => (step.type === 'says' ? [{ path, name, text: step.text }] : [])),
);

it('writes no word of a person to the log, at the most talkative level, also when sending fails', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'teams-log-'));
  const farEnd = await openTeamsFarEnd();
  const running = await startAssistant(folder, {
    ...farEnd.environment,
    LOG_LEVEL: 'trace',
    WEB_CHAT: 'off',
  });
  farEnd.misbehave('reset', { status: 403 }, { status: 400 });
  for (const { path, name, text } of said) {
    const place = { serviceUrl: farEnd.url, conversation: path, type: 'personal' as const, user: path, name };
    const token = `Bearer ${farEnd.token()}`;
    const activity = makeActivity(place, { text });
    expect((await postTo(`${running.url}/api/messages`, activity, token)).status).toBe(200);
    await postTo(`${running.url}/api/messages`, { ...activity, from: { id: text, name: 5 } }, token);
    await postTo(`${running.url}/api/messages`, activity, `Bearer ${text}`.replace(/[^\x20-\x7e]/g, ''));
  }
  const { stderr } = await running.stop();
  await farEnd.close();
  await rm(folder, { recursive: true });
  expect(stderr).toContain('A message was answered.');
  expect(stderr).toContain('A request to /api/messages was refused.');
  const logged = wordsOfLog(stderr);
  for (const word of said.flatMap(({ path }) => wordsOf(path))) logged.delete(word); // ids of the conversations
  const written = said.flatMap(({ text, name }) => wordsOf(`${text} ${name ?? ''}`));
  expect(written.filter((word) => logged.has(word))).toEqual([]);
}, 120_000);
