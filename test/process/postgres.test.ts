import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../delivery/support.ts';
import { runEntry, startAssistant } from '../support/assistant-process.ts';
import { forgetful, startPostgres } from '../support/postgres-server.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-process-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('two assistants run on one server, tell when it is away, and come back with it', {
  timeout: 60_000,
}, async () => {
  const server = await startPostgres(forgetful);
  onTestFinished(() => server.remove());
  const folder = await makeFolder();
  const environment = { DATABASE_URL: server.url('postgres'), LOG_LEVEL: 'silent' };
  const assistants = [await startAssistant(folder, environment), await startAssistant(folder, environment)];
  const readiness = () =>
    Promise.all(assistants.map(async ({ url }) => (await fetch(`${url}/readyz`)).json()));
  const ready = { ready: true, reasons: [], languageModel: 'off' };
  expect(await readiness()).toEqual([ready, ready]);

  const list = () =>
    runEntry('src/commands/requests', ['list'], { DATA_DIR: folder, ...environment }, folder).ended;
  expect(await list()).toEqual({ code: 0, stdout: 'No requests.\n', stderr: '' });
  await server.stop();
  const away = { ready: false, reasons: ['The database cannot be reached.'], languageModel: 'off' };
  await eventually(async () => expect(await readiness()).toEqual([away, away]));
  expect(await list()).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be reached') });
  await server.start();
  await eventually(async () => expect(await readiness()).toEqual([ready, ready]));
  const ended = await Promise.all(assistants.map((assistant) => assistant.stop()));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
});
