import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import { type MailServer, startMailServer } from '../adapters/mail/mail-server.ts';
import { type JsonLinesProcess, startJsonLines } from '../support/json-lines-process.ts';

const answerSchema = z.object({
  replies: z.array(z.object({ kind: z.string(), text: z.string() })).min(1),
});

let folder: string;
let server: MailServer;
let door: JsonLinesProcess;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
  const directory = await readFile(join(root, 'knowledge/directory.yaml'), 'utf8');
  // Vestland has a person with an address, Rogaland a mailbox of its own, and the others nobody.
  const withAddresses = directory
    .replace('email: null', 'email: stig@example.org')
    .replace('counties: [Rogaland]\n', 'counties: [Rogaland]\n    mailbox: rogaland@example.org\n');
  writeFileSync(join(folder, 'directory.yaml'), withAddresses);
  server = await startMailServer();
  door = startJsonLines(folder, {
    SMTP_URL: server.url,
    MAIL_FROM: 'lup@example.org',
    OPERATOR_EMAIL: 'drift@example.org',
  });
});
afterEach(async () => {
  await door.end();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const user = { id: 'u1', name: 'Kari Nordmann', email: 'kari@example.org' };

async function say(line: object): Promise<string> {
  const at = '2026-11-23T09:00:00+01:00';
  const answer = await door.send(JSON.stringify({ conversation: 'c', user, at, ...line }));
  return answerSchema
    .parse(JSON.parse(answer))
    .replies.map(({ text }) => text)
    .join('\n');
}

function mails(count: number): Promise<void> {
  return vi.waitFor(() => expect(server.received).toHaveLength(count), { timeout: 10_000 });
}

it('sends a request to the pådriver in the county’s standard, and says so before and after', async () => {
  expect(
    await say({ text: 'Vi ønsker et kurs om behovskartlegging for kommuner i Vestland i mai 2027' }),
  ).toContain('Forespørselen går på e-post til Stig Bang-Andersen. Skal jeg sende?');
  const receipt = await say({ action: { id: 'send' } });
  expect(receipt).toMatch(/logget med nummer LUP-2026-0001 og går nå på e-post til Stig Bang-Andersen/);
  await mails(1);
  const [mail] = server.received;
  expect(mail?.to).toEqual(['stig@example.org']);
  expect(mail?.source).toMatch(/^Reply-To: Kari Nordmann <kari@example\.org>/m);
  expect(mail?.source).toMatch(/^Content-Language: nn/m);
  expect(mail?.source).toContain('LUP-2026-0001');
  await say({ action: { id: 'send' } });
  await say({ text: 'trekk tilbake' });
  expect(await say({ text: 'ja' })).toContain('får beskjed på e-post');
  await mails(2);
});

it('sends to the mailbox of a region, and to the operator where there is nobody', async () => {
  await say({
    text: 'Vi ønsker et webinar om funksjonskrav for kommuner i Rogaland og Agder i mai 2027',
  });
  expect(await say({ action: { id: 'send' } })).toMatch(
    /til den felles postkassa rogaland@example\.org og den som driver assistenten/,
  );
  await mails(2);
  expect(server.received.map(({ to }) => to).sort()).toEqual([
    ['drift@example.org'],
    ['rogaland@example.org'],
  ]);
});

it('sends a question word for word, once it was agreed to', async () => {
  await say({ text: 'Kva seier handlingsplanen til Vestland om massehandtering?' });
  expect(server.received).toHaveLength(0);
  expect(await say({ text: 'ja' })).toContain('på e-post til Stig Bang-Andersen');
  await mails(1);
  expect(server.received[0]?.source).toContain('massehandtering');
});
