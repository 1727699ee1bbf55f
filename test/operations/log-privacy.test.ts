import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { intents } from '../../src/conversation/turn.ts';
import { root } from '../../src/root.ts';
import { runEntry } from '../support/assistant-process.ts';
import { readTranscripts } from '../support/transcript.ts';

// What people write in the transcripts, beside a line each for an answer that fails and one that cannot be read.
const said: readonly object[] = readTranscripts(join(root, 'test/transcripts')).flatMap(
  ({ path, name, email, steps }) =>
    steps.flatMap<object>((step) =>
      step.type === 'says'
        ? [{ conversation: path, user: { id: path, name, email }, text: step.text }]
        : step.type === 'clicks'
          ? [
              {
                conversation: path,
                user: { id: path, name, email },
                action: { id: 'send', data: step.label },
              },
            ]
          : [],
    ),
);

it('holds no word that a person wrote, at the most talkative level', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'log-'));
  const { child, ended } = runEntry(
    'adapters/terminal/main',
    ['--jsonl'],
    { DATA_DIR: folder, LOG_LEVEL: 'trace' },
    folder,
  );
  const lines = [...said.map((line) => JSON.stringify(line)), '{"text":"Ulesbar hemmelighet', '{}'];
  child.stdin?.end(`${lines.join('\n')}\n`);
  const { code, stdout, stderr } = await ended;
  await rm(folder, { recursive: true });
  expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, lines.length]);
  expect(stderr).toContain('A message was answered.');
  const logged = new Set(wordsOf(stderr));
  for (const intent of intents) logged.delete(intent); // our own word for what was meant
  const written = new Set(lines.flatMap(wordsOf));
  expect([...written].filter((word) => logged.has(word))).toEqual([]);
}, 60_000);

/** Long words only: short ones ("the", "som") are in any sentence. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d.@-]{6,}/gu) ?? [];
}
