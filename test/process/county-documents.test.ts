import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makePdf, makeProtectedPdf, makeScannedPdf } from '../documents/make-pdf.ts';
import { runEntry } from '../support/assistant-process.ts';
import { type JsonLinesProcess, startJsonLines } from '../support/json-lines-process.ts';

// An operator's commands beside an assistant that runs all the while.
let folder: string;
let assistant: JsonLinesProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await writeFile(
    join(folder, 'tenants.yaml'),
    'tenants: [{ id: v, county: Vestland }, { id: r, county: 11 }]\n',
  );
  assistant = startJsonLines(folder, { TENANTS: 'tenants.yaml' });
}, 60_000);
afterAll(async () => {
  await assistant.end();
  await rm(folder, { recursive: true, force: true });
});

function knowledge(...args: string[]) {
  return runEntry('src/commands/knowledge', args, { DATA_DIR: folder }, folder).ended;
}

let count = 0;
async function ask(tenant: string, text: string): Promise<string> {
  count += 1;
  const line = {
    conversation: `c${count}`,
    user: { id: 'u' },
    tenant,
    at: '2026-11-23T09:00:00+01:00',
    text,
  };
  const { replies }: { replies: { text: string }[] } = JSON.parse(await assistant.send(JSON.stringify(line)));
  return replies.map((reply) => reply.text).join('\n');
}

async function writePlan(name: string, sentence: string): Promise<void> {
  const pages = [
    { pieces: [{ heading: 'Handlingsplan for Vestland', size: 24 }] },
    { pieces: [{ heading: 'Massehandtering' }, { lines: [sentence] }] },
  ];
  await writeFile(join(folder, name), await makePdf(pages));
}

const question = 'hva sier handlingsplanen vår om massehåndtering?';

it('answers from a document that is taken in, replaced and removed while it runs', async () => {
  expect(await ask('v', question)).toContain('ligger ikke hos meg');
  await writePlan('plan.pdf', 'Reine massar skal brukast om att på staden.');
  expect(await knowledge('import', 'plan.pdf', '--county', '46', '--as-of', '2024')).toEqual({
    code: 0,
    stdout:
      'plan.pdf: taken as «Handlingsplan for Vestland» of 46 Vestland (2 pages, 12 words, nynorsk, as of 2024).\n' +
      "  id handlingsplan-for-vestland; answers go to only the county's people\n",
    stderr: '',
  });
  await vi.waitFor(async () => expect(await ask('v', question)).toContain('brukast om att'), 10_000);
  expect(await ask('v', question)).toContain('Kilde: «Handlingsplan for Vestland», side 2 (per 2024).');
  expect(await ask('r', question)).toContain('ligger ikke hos meg');

  await writePlan('ny.pdf', 'Massar skal sorterast på tre mottak.');
  const replaced = await knowledge('replace', 'handlingsplan-for-vestland', 'ny.pdf', '--county', 'Vestland');
  expect([replaced.code, replaced.stdout]).toEqual([
    0,
    expect.stringContaining('took the place of «Handlingsplan for Vestland»'),
  ]);
  await vi.waitFor(async () => expect(await ask('v', question)).toContain('tre mottak'), 10_000);
  expect((await knowledge('list')).stdout).toMatch(
    /^46 Vestland\n {2}handlingsplan-for-vestland\n {4}«Handlingsplan for Vestland», no date, internal; from ny\.pdf, /,
  );

  expect((await knowledge('remove', 'handlingsplan-for-vestland', '--county', '46')).code).toBe(0);
  await vi.waitFor(async () => expect(await ask('v', question)).toContain('ligger ikke hos meg'), 10_000);
  expect((await knowledge('list')).stdout).toBe('No documents.\n');
}, 120_000);

it('says of each file what became of it, and fails when one was not taken', async () => {
  await writePlan('god.pdf', 'Massar skal sorterast.');
  await writeFile(join(folder, 'skann.pdf'), await makeScannedPdf());
  await writeFile(join(folder, 'passord.pdf'), await makeProtectedPdf());
  await writeFile(join(folder, 'tabell.xlsx'), 'a;b');
  const files = ['god.pdf', 'skann.pdf', 'passord.pdf', 'tabell.xlsx', 'borte.pdf', '.'];
  const { code, stdout, stderr } = await knowledge('import', ...files, '--county', '46');
  expect(code).toBe(1);
  expect(stdout).toContain('god.pdf: taken as');
  expect(stdout).toContain('1 of 6 files were taken.\n');
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^skann\.pdf: holds no text/),
    expect.stringMatching(/^passord\.pdf: is protected by a password/),
    expect.stringMatching(/^tabell\.xlsx: is called \.xlsx/),
    'borte.pdf: does not exist.',
    expect.stringMatching(/^\.: is a folder/),
  ]);
});

it.each([
  [['import', 'god.pdf'], /Say whose documents/],
  [['import', 'god.pdf', '--county', '47'], /"47" is not a county/],
  [['import', '--county', '46'], /Say which files/],
  [['import', 'god.pdf', '--county', '46', '--as-of', 'i fjor'], /--as-of "i fjor"/],
  [['import', 'god.pdf', '--county', '46', '--open', '--internal'], /not both/],
  [['replace', 'ukjent', 'god.pdf', '--county', '46'], /no document "ukjent"/],
  [['remove', '../../assistant', '--county', '46'], /no document/],
  [['flytt'], /say .*import, .*list/],
])('%j is refused with the reason, and nothing is done', async (args, reason) => {
  const { code, stdout, stderr } = await knowledge(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(reason);
});
