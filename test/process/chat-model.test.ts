import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkChatModel } from '../../src/operations/checks/chat-model.ts';
import { makeVisitor } from '../adapters/web/visitor.ts';
import { runEntry, startAssistant } from '../support/assistant-process.ts';
import { startJsonLines } from '../support/json-lines-process.ts';
import { wordsOf } from '../support/log-words.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';

const key = 'sk-very-secret-key';
const question = 'Hva er egentlig et behovsverksted?';
const worded = 'I et behovsverksted samles de som kjenner behovet, før dere går til markedet.';

let folder: string;
let server: ModelServer;
let eavesdropper: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  eavesdropper = await startModelServer();
});
afterAll(() => Promise.all([server.close(), eavesdropper.close()]));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-model-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings = () => ({
  CHAT_MODEL: 'openai:test-model',
  OPENAI_BASE_URL: server.url,
  OPENAI_API_KEY: key,
});

describe('npm run doctor', () => {
  const doctor = async (environment: Record<string, string>) => {
    const { stdout, stderr } = await runEntry(
      'src/commands/doctor',
      [],
      { DATA_DIR: folder, ...environment },
      folder,
    ).ended;
    return stdout + stderr;
  };

  it('says that no model is used, and that nothing is sent', async () => {
    expect(await doctor({ OPENAI_API_KEY: key })).toMatch(
      /^ok {5}language model: is off: .*nothing is sent/m,
    );
  });

  it('says that the model answers, and where questions go', async () => {
    server.behave({ type: 'says', text: 'Yes.' });
    const said = await doctor(settings());
    expect(said).toMatch(/^ok {5}language model: openai:test-model at 127\.0\.0\.1:\d+ answers\./m);
    expect(said).not.toContain(key);
  });

  it('says that the key is refused, without showing it', async () => {
    server.behave({ type: 'status', status: 401 });
    const said = await doctor(settings());
    expect(said).toMatch(/^WRONG {2}language model: .* refuses the key\.\n +→ Check OPENAI_API_KEY\./m);
    expect(said).not.toContain(key);
  });

  it('says how to install a provider that is not there', async () => {
    expect(await doctor({ CHAT_MODEL: 'mistralai:some-model' })).toMatch(/npm install @langchain\//);
  });

  it.each([
    [{ CHAT_MODEL: 'gpt-4.1' }, 'CHAT_MODEL must be provider:model'],
    [{ CHAT_MODEL: 'openai:x' }, 'CHAT_MODEL is set, but not where it is'],
    [{ CHAT_MODEL: 'openai:x', OPENAI_BASE_URL: 'models' }, 'OPENAI_BASE_URL must be a whole address'],
    [{ MODEL_DIR: '/models' }, 'MODEL_DIR is set, but no model in it is named'],
  ] satisfies [Record<string, string>, string][])('explains %j', async (environment, explanation) => {
    expect(await doctor(environment)).toContain(`WRONG  settings: ${explanation}`);
  });

  it('does not wait for a model that says nothing', async () => {
    server.behave({ type: 'hangs' });
    const chatModel = { model: 'openai:test-model', baseUrl: server.url, apiKey: null };
    const [finding] = await checkChatModel({ chatModel }, 300);
    expect(finding).toMatchObject({
      level: 'error',
      says: expect.stringContaining('does not answer within'),
    });
  });
});

it('sends prompts to nobody but the model, and writes none, whatever LangChain is told by the environment', async () => {
  server.behave({ type: 'says', text: worded });
  const tracing = {
    LANGSMITH_TRACING: 'true',
    LANGSMITH_TRACING_V2: 'true',
    LANGCHAIN_TRACING: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGCHAIN_VERBOSE: 'true',
    LANGSMITH_API_KEY: 'ls-key',
    LANGSMITH_ENDPOINT: eavesdropper.url,
    LANGCHAIN_ENDPOINT: eavesdropper.url,
    LANGSMITH_GATEWAY: eavesdropper.url,
    OPENAI_LOG: 'debug',
  };
  const { send, end } = startJsonLines(folder, { ...settings(), ...tracing, LOG_LEVEL: 'trace' });
  const line = await send(JSON.stringify({ conversation: 'c1', user: { id: 'u1' }, text: question }));
  expect(JSON.parse(line).replies[0]).toMatchObject({ kind: 'answer', wordedByModel: true });
  const { stderr, stdout } = await end();
  expect(eavesdropper.requests).toEqual([]);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('"outcome":"worded"');
  const logged = new Set(wordsOf(stderr));
  const secret = [question, worded, key].flatMap(wordsOf);
  expect(secret.filter((word) => logged.has(word))).toEqual([]);
});

it('counts what came of the answers, and says at /readyz that a model is on', async () => {
  server.behave({ type: 'says', text: 'Et behovsverksted varer i 17 dager.' });
  const assistant = await startAssistant(folder, settings());
  const visitor = makeVisitor(assistant.url);
  await visitor.get('/');
  await visitor.send({ type: 'text', text: question });
  const metrics = async () => (await fetch(`${assistant.url}/metrics`)).text();
  await expect
    .poll(metrics, { timeout: 20_000 })
    .toContain('lup_model_seconds_count{outcome="strange-figure"} 1');
  expect(await (await fetch(`${assistant.url}/readyz`)).json()).toMatchObject({ languageModel: 'on' });
  await assistant.stop();
}, 30_000);

it('sends nothing for a tenant that has said no', async () => {
  const tenants = join(folder, 'tenants.yaml');
  await writeFile(
    tenants,
    'tenants:\n  - { id: T1, county: Vestland, chatModel: off }\n  - { id: T2, county: Agder }\n',
  );
  server.behave({ type: 'says', text: worded });
  const { send, end } = startJsonLines(folder, { ...settings(), TENANTS: tenants });
  const ask = async (tenant: string) =>
    JSON.parse(
      await send(JSON.stringify({ conversation: tenant, tenant, user: { id: tenant }, text: question })),
    );
  const before = server.requests.length;
  expect((await ask('T1')).replies[0]).not.toHaveProperty('wordedByModel');
  expect(server.requests.length).toBe(before);
  expect((await ask('T2')).replies[0]).toHaveProperty('wordedByModel', true);
  await end();
});
