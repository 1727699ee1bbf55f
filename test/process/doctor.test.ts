import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { startMailServer } from '../adapters/mail/mail-server.ts';
import { runEntry, startAssistant } from '../support/assistant-process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function doctor(environment: Record<string, string> = {}, args: readonly string[] = []) {
  return runEntry('src/commands/doctor', args, { DATA_DIR: folder, ...environment }, folder).ended;
}

it('finds nothing wrong on a fresh machine, and says which counties have nobody', async () => {
  const { code, stdout } = await doctor();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^look {3}directory: no person and no shared mailbox for Oslo, .*Finnmark\./m);
  expect(stdout).not.toMatch(/for .*Vestland/);
  expect(stdout).not.toContain('WRONG');
});

it('is content when a shared mailbox serves everyone', async () => {
  const shipped = await readFile(join(root, 'knowledge/directory.yaml'), 'utf8');
  writeFileSync(join(folder, 'directory.yaml'), shipped.replace('mailbox: null', 'mailbox: lup@example.org'));
  expect((await doctor()).stdout).toContain(
    'ok     directory: every county has a person or a shared mailbox.',
  );
});

it('names file and line of a directory that cannot be read, and what happens until then', async () => {
  writeFileSync(
    join(folder, 'directory.yaml'),
    'contactPage: https://example.org\nregions:\n  - region: X\n    counties: [Narnia]\n',
  );
  const { code, stdout } = await doctor();
  expect(code).toBe(1);
  expect(stdout).toMatch(/^WRONG {2}directory: .*directory\.yaml:4: /m);
  expect(stdout).toContain('Until then the last good version is used.');
});

it('says what is wrong with the settings instead of failing', async () => {
  const { code, stdout, stderr } = await doctor({ PORT: 'abc' });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('WRONG  settings: PORT must be a whole number');
});

it('tells a damaged database, and a folder that is a file', async () => {
  writeFileSync(join(folder, 'assistant.db'), 'no database at all, but long enough '.repeat(9));
  expect((await doctor()).stdout).toMatch(/^WRONG {2}database: .*is not a database, or is damaged/m);
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect((await doctor({ DATA_DIR: file })).stdout).toMatch(/^WRONG {2}folder: .*is a file, not a folder/m);
});

it('looks beside a running assistant without disturbing it', async () => {
  const assistant = await startAssistant(folder);
  const { code, stdout } = await doctor();
  expect(code).toBe(0);
  expect(stdout).toContain('can be opened and is up to date');
  expect((await fetch(`${assistant.url}/readyz`)).status).toBe(200);
  await assistant.stop();
});

it('warns when the web chat may be reached by more people than anybody decided', async () => {
  expect((await doctor({ PUBLIC_URL: 'https://lup.example.org' })).stdout).toMatch(/^look {3}web chat:/m);
});

it('asks the mail server, and says in plain words when it does not answer', async () => {
  expect((await doctor()).stdout).toContain('look   e-mail: is off, so nobody is told');
  const mail = { MAIL_FROM: 'lup@example.org', SMTP_URL: 'smtp://127.0.0.1:1' };
  const { code, stdout } = await doctor(mail);
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('WRONG  e-mail: the mail server of SMTP_URL does not answer'),
  ]);
  const server = await startMailServer();
  expect((await doctor({ ...mail, SMTP_URL: server.url })).stdout).toContain(
    'ok     e-mail: the mail server answers',
  );
  await server.close();
});

it('says which documents of counties nobody reaches, and which were broken by hand', async () => {
  const kept = join(folder, 'county-documents', '46');
  await mkdir(kept, { recursive: true });
  const head = `title: Plan\nsource: plan.pdf\nlanguage: nn\nasOf: "2024"\nimported: "2026-11-23T09:00:00Z"\nhash: ${'a'.repeat(64)}\nopen: false\n`;
  writeFileSync(join(kept, 'plan.md'), `---\n${head}---\n\nTekst.\n`);
  expect((await doctor()).stdout).toMatch(
    /^ok {5}documents: 1 .*\nlook {3}documents: nobody gets answers from the internal ones of Vestland\.$/m,
  );
  expect((await doctor({ DEFAULT_COUNTY: '46' })).stdout).not.toMatch(/look {3}documents/);
  expect((await doctor({ DEFAULT_COUNTY: '46', HOST: '0.0.0.0', WEB_CHAT: 'open' })).stdout).toMatch(
    /^look {3}documents: the web chat is open to strangers/m,
  );
  writeFileSync(join(kept, 'plan.md'), '---\ntitle: Plan\n---\n\nTekst.\n');
  const { code, stdout } = await doctor();
  expect(code).toBe(1);
  expect(stdout).toMatch(/^WRONG {2}documents: .*46\/plan\.md: line \d+: source/m);
});
