import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../src/root.ts';
import { startAssistant } from '../../support/assistant-process.ts';
import { wordsOf, wordsOfLog } from '../../support/log-words.ts';
import { readTranscripts } from '../../support/transcript.ts';
import { makeVisitor } from './visitor.ts';

/** As many as one network address may write in a minute. */
const MOST = 250;

it('writes no word of a person to the log, at the most talkative level', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'web-log-'));
  const assistant = await startAssistant(folder, { LOG_LEVEL: 'trace' });
  const written: string[] = [];
  for (const { steps } of readTranscripts(join(root, 'test/transcripts'))) {
    const visitor = makeVisitor(assistant.url);
    await visitor.get('/');
    for (const step of steps) {
      if (step.type !== 'says' || written.length >= MOST) continue;
      const posted = await visitor.send({ type: 'text', text: step.text });
      if (posted.status === 202) written.push(step.text);
    }
  }
  await visitBadly(assistant.url);
  await assistant.stop();
  await rm(folder, { recursive: true });
  expect(written.length).toBe(MOST);
  const logged = wordsOfLog(assistant.stderr());
  expect(assistant.stderr()).toContain('A message was answered.');
  expect(written.flatMap(wordsOf).filter((word) => logged.has(word))).toEqual([]);
}, 90_000);

/** What nobody can read, and a page that is not there. */
async function visitBadly(url: string): Promise<void> {
  const visitor = makeVisitor(url);
  await visitor.get('/');
  await visitor.post('/chat/messages', '{"type":"text","text":"Ulesbar hemmelighet');
  await visitor.get('/chat/articles/hemmelighet');
}
