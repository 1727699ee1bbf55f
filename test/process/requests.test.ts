import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningAssistant, runEntry, startAssistant } from '../support/assistant-process.ts';
import { startJsonLines } from '../support/json-lines-process.ts';

// Two requests and a question lie in the folder, and the assistant works on it meanwhile.
let folder: string;
let assistant: RunningAssistant;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-'));
  const door = startJsonLines(folder);
  const say = (conversation: string, rest: object) =>
    door.send(
      JSON.stringify({
        conversation,
        user: { id: conversation, name: '=1+1 Kari', email: 'kari@example.org' },
        at: '2026-11-23T09:00:00+01:00',
        ...rest,
      }),
    );
  await say('a', { text: 'Vi ønsker et kurs om behovskartlegging for kommuner i Rogaland i mars 2027' });
  await say('a', { action: { id: 'send' } });
  await say('b', { text: 'vi treng ein dialogkonferanse om ferjer for næringslivet i Vestland i mai 2027' });
  await say('b', { action: { id: 'send' } });
  await say('c', { text: 'Kva seier handlingsplanen til Vestland om massehandtering?' });
  await say('c', { action: { id: 'handoff-ask' } });
  await door.end();
  assistant = await startAssistant(folder);
}, 60_000);
afterAll(async () => {
  await assistant.stop();
  await rm(folder, { recursive: true, force: true });
});

function requests(...args: string[]) {
  return runEntry('src/commands/requests', args, { DATA_DIR: folder }, folder).ended;
}

it('lists requests, newest first, while the assistant runs', async () => {
  const { code, stdout } = await requests('list');
  const lines = stdout.trimEnd().split('\n');
  expect([code, lines.length]).toEqual([0, 3]);
  expect(stdout).toMatch(/LUP-2026-\d{4} .*dialogkonferanse .*46 Vestland/);
});

it('shows only what a filter lets through', async () => {
  const { stdout } = await requests('list', '--county', 'rogaland', '--activity', 'kurs');
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  expect((await requests('list', '--status', 'done')).stdout).toBe('No requests.\n');
});

it('exports CSV without formulas, JSON, and a workbook', async () => {
  const rows: Record<string, string>[] = parse((await requests('export')).stdout, {
    delimiter: ';',
    bom: true,
    columns: true,
  });
  expect(rows.map((row) => [row['activity'], row['counties'], row['name']])).toEqual([
    ['dialogkonferanse', '46 Vestland', "'=1+1 Kari"],
    ['kurs', '11 Rogaland', "'=1+1 Kari"],
  ]);
  const json: unknown = JSON.parse((await requests('export', '--format', 'json')).stdout);
  expect(json).toMatchObject([{ request: { counties: ['46'] } }, { request: { counties: ['11'] } }]);
  const file = join(folder, 'requests.xlsx');
  expect((await requests('export', '--output', file)).code).toBe(0);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
});

it('counts by county, activity, status and month', async () => {
  const { stdout } = await requests('stats');
  expect(stdout).toContain('2 requests');
  expect(stdout).toMatch(/^46 Vestland +1$/m);
  expect(stdout).toMatch(/^kurs +1$/m);
});

it('shows the questions that wait for a pådriver, whole', async () => {
  const { stdout } = await requests('questions');
  expect(stdout).toContain('Kva seier handlingsplanen til Vestland om massehandtering?');
  expect(stdout).toMatch(/Vestland {2}=1\+1 Kari, kari@example\.org/);
});

it('says what it does not understand', async () => {
  expect(await requests('list', '--county', 'Småland')).toMatchObject({
    code: 2,
    stderr: '--county Småland: not a county; use its name or number.\n',
  });
  expect((await requests('lits')).stderr).toContain('say list, export, stats, questions');
  expect((await requests('--help')).stdout).toContain('npm run requests -- list');
});

it('has nothing to show before the first message', async () => {
  const { code, stdout } = await runEntry(
    'src/commands/requests',
    ['list'],
    { DATA_DIR: join(folder, 'new') },
    folder,
  ).ended;
  expect([code, stdout]).toEqual([0, 'No requests.\n']);
});
