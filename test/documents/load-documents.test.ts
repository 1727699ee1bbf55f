import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { County } from '../../src/directory/county.ts';
import { importDocument } from '../../src/documents/import/import-document.ts';
import { type LoadedDocuments, loadDocuments } from '../../src/documents/load-documents.ts';
import { documentPath, removeDocument } from '../../src/documents/store-documents.ts';
import { root } from '../../src/root.ts';

let folder: string;
let now: number;
let problems: string[];
let documents: LoadedDocuments;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  now = 0;
  problems = [];
  documents = loadDocuments({
    dataFolder: folder,
    knowledgeFolder: join(root, 'knowledge'),
    now: () => now,
    onProblem: ({ message }) => problems.push(message),
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Extra {
  readonly fileName?: string;
  readonly title?: string;
  readonly id?: string;
  readonly open?: boolean;
  readonly taken?: readonly string[];
}

function take(county: County, text: string, extra: Extra = {}) {
  const { fileName = 'plan.md', title = null, id = null, open = null, taken = [] } = extra;
  return importDocument(
    folder,
    {
      ...{ county, fileName, title, id, open },
      bytes: new TextEncoder().encode(text),
      asOf: null,
      fileChanged: '2024-03-05',
      importedAt: '2026-11-23T09:00:00.000Z',
    },
    { taken: new Set(taken), progress: () => {} },
  );
}

const titles = (county: County, member: County | null) =>
  documents.titles([county], { member }).map(({ title }) => title);
const later = () => {
  now += 1_001;
};

it('a new document, a new edition and a removed one are seen within a second, without a restart', async () => {
  expect(titles('46', '46')).toEqual([]);
  const { id } = await take('46', '# Plan\n\nVi skal teste batterier.');
  expect(titles('46', '46')).toEqual([]);
  later();
  expect(titles('46', '46')).toEqual(['Plan']);
  const [before] = documents.search({ text: 'batterier', language: 'nb', context: null }, [`46/${id}`], {
    member: '46',
  });
  await take('46', '# Plan\n\nVi skal teste hydrogen!!');
  later();
  const [after] = documents.search({ text: 'hydrogen', language: 'nb', context: null }, [`46/${id}`], {
    member: '46',
  });
  expect([before?.quote, after?.quote]).toEqual(['Vi skal teste batterier.', 'Vi skal teste hydrogen!!']);
  // A button of the old edition names words that are gone.
  expect(documents.part(before?.part.id ?? '', { member: '46' })).toBeNull();
  removeDocument(folder, '46', id);
  later();
  expect(titles('46', '46')).toEqual([]);
});

it('is read by its county alone, unless it is open', async () => {
  await take('46', '# Intern\n\nBare for oss.', { fileName: 'a.md' });
  await take('46', '# Åpen\n\nFor alle.', { fileName: 'b.md', open: true });
  expect([titles('46', '46'), titles('46', '11'), titles('46', null)]).toEqual([
    ['Åpen', 'Intern'],
    ['Åpen'],
    ['Åpen'],
  ]);
  const ids = documents.parts('46/intern', { member: '46' }).map(({ id }) => id);
  expect(ids).toHaveLength(1);
  expect(documents.parts('46/intern', { member: '11' })).toEqual([]);
  expect(ids.map((id) => documents.part(id, { member: '11' }))).toEqual([null]);
  expect(
    documents.search({ text: 'oss', language: 'nb', context: null }, ['46/intern'], { member: null }),
  ).toEqual([]);
});

it('the same file name or the same title takes the place of the old one, and keeps that it was open', async () => {
  const first = await take('46', '# Plan 2024\n\nGammel.', { open: true });
  const byFile = await take('46', '# Plan 2025\n\nNyere.');
  const byTitle = await take('46', '# Plan 2025\n\nNyest.', { fileName: 'annen.md', id: first.id });
  expect([byFile.id, byFile.replaced, byFile.open]).toEqual([first.id, 'Plan 2024', true]);
  expect([byTitle.id, byTitle.replaced]).toEqual([first.id, 'Plan 2025']);
  const other = await take('11', '# Plan 2024\n\nEn annens.');
  expect([other.replaced, titles('46', '46'), titles('11', '11')]).toEqual([
    null,
    ['Plan 2025'],
    ['Plan 2024'],
  ]);
});

it('two files of one run never replace each other', async () => {
  const { id } = await take('46', '# Plan\n\nDen ene.', { fileName: 'a.md' });
  await expect(take('46', '# Plan\n\nDen andre.', { fileName: 'b.md', taken: [id] })).rejects.toThrow(
    /--title/,
  );
});

it('a file that somebody broke by hand is told, and its last good text stays in use', async () => {
  const { id } = await take('46', '# Plan\n\nVi skal teste batterier.');
  expect(titles('46', '46')).toEqual(['Plan']);
  writeFileSync(documentPath(folder, '46', id), '---\ntitle: 3\n---\n');
  later();
  expect(titles('46', '46')).toEqual(['Plan']);
  later();
  expect([titles('46', '46'), problems]).toEqual([['Plan'], [expect.stringMatching(/^line 2: title/)]]);
});

it('a document belongs to the county whose folder it lies in', async () => {
  const { id } = await take('46', '# Plan\n\nVi skal teste batterier.');
  mkdirSync(join(folder, 'county-documents', '11'));
  renameSync(documentPath(folder, '46', id), documentPath(folder, '11', id));
  expect([titles('46', '46'), titles('11', '46'), titles('11', '11')]).toEqual([[], [], ['Plan']]);
});

it('no title, file name or id leads out of the folder of the county', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.constantFrom('../../ut', '/etc/passwd', '..', 'a/b', 'C:\\x', '\u0000', 'ÆØÅ'),
      ),
      fc.string(),
      async (title, name) => {
        await take('46', '# Plan\n\nVi skal teste batterier.', { title, fileName: `../../${name}.md` });
      },
    ),
    { seed: 46, numRuns: 60 },
  );
  expect(readdirSync(folder)).toEqual(['county-documents']);
  expect(readdirSync(join(folder, 'county-documents'))).toEqual(['46']);
  expect(
    readdirSync(join(folder, 'county-documents', '46')).filter((file) => !/^[a-z0-9-]+\.md$/.test(file)),
  ).toEqual([]);
  for (const id of ['../x', '..', 'a/b', '']) expect(() => documentPath(folder, '46', id)).toThrow();
  await expect(take('46', '# Plan\n\nTekst.', { id: '../x' })).rejects.toThrow();
});

it('a link in the folder is not followed', async () => {
  await take('46', '# Plan\n\nVi skal teste batterier.');
  symlinkSync(documentPath(folder, '46', 'plan'), join(folder, 'county-documents', '46', 'lenke.md'));
  expect(titles('46', '46')).toEqual(['Plan']);
});

it('is kept as a file that a person can read', async () => {
  const { id } = await take('46', '# Plan: "mål" & tiltak\n\nVi skal *teste* batterier.\n\n- éin\n- to\n');
  expect(readFileSync(documentPath(folder, '46', id), 'utf8')).toMatch(
    /^---\ntitle: "Plan: \\"mål\\" & tiltak"\nsource: "plan\.md"\nlanguage: "nb"\nasOf: null\nimported: "2026-11-23T09:00:00\.000Z"\nhash: "[0-9a-f]{64}"\nopen: false\n---\n\n# Plan: "mål" & tiltak\n\nVi skal teste batterier\.\n\n- éin\n- to\n$/,
  );
});

it.each([
  ['nn', 'Kva skal me gjere? Fylkeskommunen skal ikkje kjøpe noko før dei har snakka med kommunane sine.'],
  ['nb', 'Hva skal vi gjøre? Fylkeskommunen skal ikke kjøpe noe før de har snakket med kommunene sine.'],
  ['en', 'What shall we do? The county will not buy anything before it has talked with its municipalities.'],
])('knows that a document is in %s', async (language, text) => {
  expect((await take('46', text)).language).toBe(language);
});
