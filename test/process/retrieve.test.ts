import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runEntry } from '../support/assistant-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retrieve-'));
  await writeFile(
    join(folder, 'corpus.jsonl'),
    [
      { id: 'a', title: 'Elg', text: 'Kua går drektig i omtrent åtte måneder.' },
      { id: 'b', text: 'Ferja over fjorden går hver time.' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  await writeFile(
    join(folder, 'queries.jsonl'),
    '{"id":"q1","text":"Når går frja?"}\n{"id":"q2","text":"elger"}\n',
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function retrieve(...more: readonly string[]) {
  const args = ['--corpus', 'corpus.jsonl', '--queries', 'queries.jsonl', ...more];
  return runEntry('src/commands/retrieve', args, {}, folder).ended;
}

it('prints the run only, best first, and tells on standard error what was used', async () => {
  const { code, stdout, stderr } = await retrieve('--k', '1');
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^q1 Q0 b 1 \d+\.\d+ assistant$/),
    expect.stringMatching(/^q2 Q0 a 1 \d+\.\d+ assistant$/),
  ]);
  expect(stderr).toMatch(
    /^lexical only; 2 passages indexed in [\d.]+ s; 2 queries, p50 [\d.]+ ms, p95 [\d.]+ ms; peak memory \d+ MB$/m,
  );
});

it('keeps the index and uses it again, until the corpus changes or the file is damaged', async () => {
  const index = join(folder, 'kept.index');
  const first = await retrieve('--index', index);
  const second = await retrieve('--index', index);
  expect(first.stderr).toContain('indexed in');
  expect(second.stderr).toContain('read from the saved index');
  expect(second.stdout).toBe(first.stdout);

  await writeFile(index, (await readFile(index)).subarray(0, 1_000));
  const third = await retrieve('--index', index);
  expect([third.code, third.stdout]).toEqual([0, first.stdout]);
  expect(third.stderr).toContain('indexed in');

  await writeFile(join(folder, 'corpus.jsonl'), '{"id":"c","text":"ferje"}');
  const fourth = await retrieve('--index', index);
  expect(fourth.stderr).toContain('1 passages indexed in');
});

it('answers though the index cannot be saved', async () => {
  const { code, stdout, stderr } = await retrieve('--index', join(folder, 'no', 'such', 'folder'));
  expect(code).toBe(0);
  expect(stdout).toContain('q1 Q0 b 1');
  expect(stderr).toContain('The index could not be saved');
});

it('names the line that cannot be read', async () => {
  await writeFile(join(folder, 'corpus.jsonl'), '{"id":"a","text":"x"}\n{"id":"a b","text":"x"}\n');
  const { code, stdout, stderr } = await retrieve();
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('corpus.jsonl:2: ');
});
