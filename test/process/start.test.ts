import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { runEntry, startAssistant } from '../support/assistant-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm start` with settings that should make it end by itself. */
function end(environment: Record<string, string>, args: readonly string[] = []) {
  return runEntry('src/main', args, { DATA_DIR: folder, ...environment }, folder).ended;
}

describe('npm start with no configuration', () => {
  it('says in one line where it is, is ready, and ends with 0 when asked to', async () => {
    const assistant = await startAssistant(folder);
    expect(assistant.stdout()).toBe(`The LUP assistant is ready: chat with it on ${assistant.url}\n`);
    expect((await fetch(`${assistant.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${assistant.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, reasons: [], languageModel: 'off' },
    ]);
    const page = await (await fetch(assistant.url)).text();
    expect(page).toContain('<html lang="nb"');
    expect((await assistant.stop()).code).toBe(0);
  });

  it('tells in the log what the checks of doctor find', async () => {
    const assistant = await startAssistant(folder);
    await expect.poll(assistant.stderr, { timeout: 10_000 }).toContain('no person and no shared mailbox');
    await assistant.stop();
  });

  it('reads .env, and lets the environment win over it', async () => {
    writeFileSync(join(folder, '.env'), 'WEB_CHAT=off\nLOG_LEVEL=nonsense\n');
    const assistant = await startAssistant(folder, { LOG_LEVEL: 'error' });
    expect(assistant.stdout()).toContain('the web chat is off');
    expect((await fetch(assistant.url)).status).toBe(404);
    await assistant.stop();
  });
});

describe('what cannot work ends with 2 and one plain line a problem', () => {
  it.each([
    [{ PORT: 'abc' }, ['PORT must be a whole number from 0 to 65535 (it is "abc").']],
    [{ DATABASE_URL: 'oracle://scott:tiger@db' }, ['DATABASE_URL has an unknown scheme "oracle:"']],
    [{ SLACK_BOT_TOKEN: 'xoxb-secret' }, ['SLACK_BOT_TOKEN: only half of what Slack needs']],
    [
      { PORT: '70000', WEB_CHAT: 'password', PUBLIC_URL: 'lup.example.org' },
      ['PORT must be', 'PUBLIC_URL must be', 'WEB_CHAT=password needs WEB_CHAT_PASSWORD'],
    ],
    [{ DEFAULT_COUNTY: 'Småland' }, ['DEFAULT_COUNTY: "Småland" is not a county']],
    [{ TENANTS: 'missing.yaml' }, ['missing.yaml does not exist']],
  ])('%j', async (environment, lines) => {
    const { code, stdout, stderr } = await end(environment);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(lines.length);
    for (const line of lines) expect(stderr).toContain(line);
    expect(stderr).not.toMatch(/^\s+at |tiger|xoxb-secret/m);
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo; // it listens on a port
    const { code, stderr } = await end({ PORT: String(port) });
    other.close();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Port \d+ on 127\.0\.0\.1 is in use: .+\n$/)]);
  });

  it('a second assistant on the same folder, while the first goes on', async () => {
    const first = await startAssistant(folder);
    const { code, stderr } = await end({ PORT: '0' });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Another assistant already runs in .+\n$/)]);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.stop();
  });

  it('a database of something else', async () => {
    writeFileSync(
      join(folder, 'assistant.db'),
      'not a database, but long enough to be looked at as one'.repeat(9),
    );
    const { code, stderr } = await end({ PORT: '0' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not a database, or is damaged')]);
  });

  it('an argument nobody knows', async () => {
    const { code, stderr } = await end({}, ['--prot']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--help')]);
  });
});

it('helps, and tells its version', async () => {
  const help = await end({}, ['--help']);
  expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('.env.example')]);
  const version = await end({}, ['--version']);
  expect([version.code, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

describe('stopping', () => {
  it('closes open pages, and ends with 0', async () => {
    const assistant = await startAssistant(folder);
    const page = await fetch(assistant.url);
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const stream = await fetch(`${assistant.url}/chat/events`, { headers: { cookie } });
    const text = stream.text();
    expect((await assistant.stop()).code).toBe(0);
    expect(await text.catch(() => 'cut')).not.toBe('cut');
  });
});

it('is stopped by a SIGTERM to npm, and npm ends with 0', async () => {
  const npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of npm.stdout.setEncoding('utf8')) if (String(text).includes('is ready')) break;
  npm.kill('SIGTERM');
  const [code] = await once(npm, 'close');
  expect(code).toBe(0);
  const again = await startAssistant(folder); // nothing holds the folder any more
  await again.stop();
});
