import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { runEntry, startAssistant } from '../support/assistant-process.ts';
import { startJsonLines } from '../support/json-lines-process.ts';
import { writeTinyModel } from '../support/tiny-embedding-model.ts';

const models = writeTinyModel([['sykkel', 'tohjuling'], ['ferge'], ['bro']]);
const withModel = { EMBEDDING_MODEL: 'tiny', MODEL_DIR: models };
const missing = { EMBEDDING_MODEL: 'tiny', MODEL_DIR: mkdtempSync(join(tmpdir(), 'no-model-')) };
const withoutHnswlib = { NODE_OPTIONS: `--require=${join(root, 'test/support/without-hnswlib.cjs')}` };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedding-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Environment = Record<string, string>;

async function answer(environment: Environment): Promise<{ reply: { kind: string }; log: string }> {
  const { send, end } = startJsonLines(folder, { ...environment, LOG_LEVEL: 'info' });
  const line = await send('{"conversation":"c","user":{"id":"u"},"text":"Hva er en dialogkonferanse?"}');
  return { reply: JSON.parse(line).replies[0], log: (await end()).stderr };
}

describe('the assistant', { timeout: 60_000 }, () => {
  it('gives the articles to the model once it is up, and says how far it is', async () => {
    const assistant = await startAssistant(folder, { ...withModel, LOG_LEVEL: 'info' });
    await expect.poll(assistant.stderr, { timeout: 50_000 }).toMatch(/"done":64,"of":\d+,/);
    expect(assistant.stderr()).toContain('The embedding model is loaded.');
    expect((await assistant.stop()).code).toBe(0);
  });

  it.each([
    ['the model is missing', missing, /"EMBEDDING_MODEL is not used\. Missing: [^"]*tiny\./],
    [
      'hnswlib-node is missing',
      { ...withModel, ...withoutHnswlib },
      /"EMBEDDING_MODEL is not used: hnswlib-node is not installed here\./,
    ],
  ] satisfies [string, Environment, RegExp][])(
    'answers by words, and says so once, when %s',
    async (_, set, line) => {
      const { reply, log } = await answer(set);
      expect(reply.kind).toBe('answer');
      expect(log.match(new RegExp(line, 'g'))).toHaveLength(1);
    },
  );
});

describe('npm run doctor', () => {
  const doctor = async (environment: Environment) =>
    (await runEntry('src/commands/doctor', [], { DATA_DIR: folder, ...environment }, folder).ended).stdout;

  it.each([
    [{}, /^ok {5}vector search: can be loaded; no embedding model is set/m],
    [withModel, /^ok {5}vector search: tiny lies in /m],
    [
      missing,
      /^WRONG {2}vector search: tiny cannot be loaded: .* is missing in .*\.\n +→ Put the model there/m,
    ],
    [withoutHnswlib, /^look {3}vector search: is off: hnswlib-node could not be compiled/m],
    [
      { ...withModel, ...withoutHnswlib },
      /^WRONG {2}vector search: EMBEDDING_MODEL is set, but hnswlib-node/m,
    ],
  ] satisfies [Environment, RegExp][])('says what is so with %j', async (environment, line) => {
    expect(await doctor(environment)).toMatch(line);
  });
});

describe('npm run retrieve', () => {
  function retrieve(environment: Environment) {
    const corpus = join(folder, 'corpus.jsonl');
    const queries = join(folder, 'queries.jsonl');
    writeFileSync(
      corpus,
      [
        '{"id":"a","text":"en ferge over fjorden"}',
        '{"id":"b","title":"sykkel","text":"den har hjul"}',
        '{"id":"c","text":"en bro"}',
      ].join('\n'),
    );
    writeFileSync(queries, '{"id":"q1","text":"tohjuling"}\n{"id":"q2","text":"bro"}\n');
    const args = ['--corpus', corpus, '--queries', queries];
    return runEntry('src/commands/retrieve', args, { DATA_DIR: folder, ...environment }, folder).ended;
  }

  it('finds by meaning what words do not, and says which model it used', async () => {
    const { code, stdout, stderr } = await retrieve(withModel);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^lexical and tiny; 3 passages indexed/)]);
    expect(stdout).toMatch(/^q1 Q0 b 1 /m);
    expect(stdout).toMatch(/^q2 Q0 c 1 /m);
  });

  it('finds by words alone without a model, and says so', async () => {
    const { stdout, stderr } = await retrieve({});
    expect(stderr).toMatch(/^lexical only; 3 passages indexed/);
    expect(stdout).not.toMatch(/^q1 /m);
  });

  it.each([
    [missing, /^tiny cannot be used: Missing: /],
    [{ ...withModel, ...withoutHnswlib }, /^EMBEDDING_MODEL is set, but hnswlib-node is not installed\./],
  ] satisfies [Environment, RegExp][])(
    'says why a model that was asked for cannot be used',
    async (set, line) => {
      const { code, stdout, stderr } = await retrieve(set);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(line);
    },
  );
});

it('leaves no process behind when it is killed', async () => {
  const assistant = await startAssistant(folder, { ...withModel, LOG_LEVEL: 'info' });
  await expect.poll(assistant.stderr, { timeout: 50_000 }).toContain('The embedding model is loaded.');
  const { pid = 0 } = assistant.child;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  expect(children).toHaveLength(1);
  assistant.child.kill('SIGKILL');
  await expect.poll(() => existsSync(`/proc/${children[0]}`), { timeout: 10_000 }).toBe(false);
}, 60_000);
