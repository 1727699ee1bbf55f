import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/commands/checks/content.ts';
import { root } from '../../../src/root.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
// A few articles and messages: a dictionary opens the faster, the fewer words are looked at.
beforeEach(() => {
  rmSync(join(folder, 'knowledge'), { recursive: true, force: true });
  copy(
    'knowledge',
    (path) => !path.endsWith('.md') || /(dialogkonferanse|behovsverksted)\.\w\w\.md$/.test(path),
  );
  copy('prompts', (path) => !path.endsWith('.ftl') || /(prompts\/|web\.)\w\w\.ftl$/.test(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

function copy(name: string, wants: (path: string) => boolean): void {
  cpSync(join(root, name), join(folder, name), { recursive: true, filter: wants });
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function findings(top = folder): string[] {
  const folders = { knowledge: join(top, 'knowledge'), prompts: join(top, 'prompts') };
  return checkContent(folders, today).findings.map(
    ({ kind, file, line, message }) => `${kind} ${file.slice(top.length + 1)}:${line}: ${message}`,
  );
}

const today = '2026-11-25';
const article = 'knowledge/articles/dialogkonferanse';

describe('articles and prompts', () => {
  it('are all well as they are', () => {
    expect(findings(root).filter((finding) => finding.startsWith('error'))).toEqual([]);
  }, 90_000);

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a figure that differs between languages',
      `${article}.nn.md`,
      (text) => text.replaceAll('15 kommun', '16 kommun'),
      /dialogkonferanse\.nn\.md:\d+: .*1[56]/,
    ],
    [
      'a name that differs between languages',
      `${article}.en.md`,
      (text) => text.replaceAll('Skien', 'Sandnes'),
      /dialogkonferanse\.\w\w\.md:\d+: .*(Skien|Sandnes)/,
    ],
    [
      'an article without a source',
      `${article}.nb.md`,
      (text) => text.replace(/sources:\n(?: .*\n)+/, 'sources: []\n'),
      /dialogkonferanse\.nb\.md:\d+: .*source/i,
    ],
    [
      'a source that nobody has dated',
      `${article}.nb.md`,
      (text) => text.replace(/( {2}- title: "Leverandørutviklingsprogrammet.*\n.*\n) {4}asOf: .*\n/, '$1'),
      /warning .*dialogkonferanse\.nb\.md:\d+: "Leverandør.*" has no date/,
    ],
    [
      'a source that is dated otherwise in another language',
      `${article}.nn.md`,
      (text) => text.replace('    asOf: "2015"', '    asOf: null'),
      /error .*dialogkonferanse\.nn\.md:\d+: sources differs from nb/,
    ],
    [
      'a link to an article that does not exist',
      `${article}.nb.md`,
      (text) => text.replace('related: [behovsverksted', 'related: [behovsverkstad'),
      /dialogkonferanse\.nb\.md:\d+: .*behovsverkstad/,
    ],
    [
      'a short answer that is too long for a phone',
      `${article}.nb.md`,
      (text) => text.replace(/\n---\n/, `\n---\n${'ord '.repeat(70)}\n`),
      /dialogkonferanse\.nb\.md:\d+: .*60/,
    ],
    [
      'a bokmål word in a nynorsk article',
      `${article}.nn.md`,
      (text) => text.replace(/\n---\n/, '\n---\nIkke sant? '),
      /dialogkonferanse\.nn\.md:\d+: .*ikkje/i,
    ],
    [
      'a message that one language lacks',
      'prompts/nn.ftl',
      (text) => text.replace(/^goodbye = .*\n/m, ''),
      /prompts\/nn\.ftl:\d+: The message "goodbye" of nb\.ftl is missing/,
    ],
    [
      'a message of the web page that one language lacks',
      'prompts/web.en.ftl',
      (text) => text.replace(/^web-send = .*\n/m, ''),
      /prompts\/web\.en\.ftl:\d+: The message "web-send" of web\.nb\.ftl is missing/,
    ],
    [
      'words that a bot says and a colleague does not',
      'prompts/nb.ftl',
      (text) => text.replace(/^goodbye = /m, 'goodbye = Vennligst vent. '),
      /prompts\/nb\.ftl:\d+: .*Vennligst/,
    ],
    [
      'a misspelt word, with the one that was meant',
      `${article}.nb.md`,
      (text) => text.replace(/\n---\n/, '\n---\nEn anskafelse. '),
      /dialogkonferanse\.nb\.md:\d+: "anskafelse" .*"anskaffelse"/,
    ],
    [
      'a compound that misses a letter of one the dictionary has',
      `${article}.nb.md`,
      (text) => text.replace(/\n---\n/, '\n---\nEn fylkskommune. '),
      /dialogkonferanse\.nb\.md:\d+: "fylkskommune" .*"fylkeskommune"/,
    ],
    [
      'a misspelt word in a question that people ask',
      `${article}.nn.md`,
      (text) => text.replace(/questions:\n.*\n/, 'questions:\n  - "kva er ein konferanze"\n'),
      /dialogkonferanse\.nn\.md:5: "konferanze"/,
    ],
    [
      'a bokmål word in nynorsk that no list names',
      `${article}.nn.md`,
      (text) => text.replace(/\n---\n/, '\n---\nStortinget har besluttet det. '),
      /dialogkonferanse\.nn\.md:\d+: "besluttet" is not in the nynorsk dictionary/,
    ],
    [
      'a misspelt word of a message',
      'prompts/nn.ftl',
      (text) => text.replace(/^goodbye = /m, 'goodbye = Vêl møtt att i mårgon. '),
      /prompts\/nn\.ftl:\d+: "mårgon"/,
    ],
    [
      'a misspelt word in one variant of a message',
      'prompts/web.nb.ftl',
      (text) => text.replace('[draft] Ikke sendt', '[draft] Ikke sennt'),
      /prompts\/web\.nb\.ftl:\d+: "sennt"/,
    ],
    [
      'a county that does not exist',
      'prompts/nb.ftl',
      (text) => text.replace(/^goodbye = /m, 'goodbye = Hilsen Oslo fylkeskommune. '),
      /prompts\/nb\.ftl:\d+: .*Oslo kommune har begge rollene/,
    ],
    [
      'a part that is too long for two screens',
      `${article}.nb.md`,
      (text) => `${text}\n## Mer om konferansen\n\n${'ord '.repeat(121)}\n`,
      /dialogkonferanse\.nb\.md:\d+: .*"Mer om konferansen" has 121 words/,
    ],
    [
      'a missing "les mer", and where to put it',
      `${article}.nb.md`,
      (text) => text.replace('<!-- les mer -->', ''),
      /dialogkonferanse\.nb\.md:\d+: .*Put the line <!-- les mer -->/,
    ],
    [
      'a heading in the short answer',
      `${article}.nn.md`,
      (text) => text.replace('<!-- les mer -->\n', ''),
      /dialogkonferanse\.nn\.md:\d+: A heading stands in the short answer/,
    ],
    [
      'a title that is missing',
      `${article}.nb.md`,
      (text) => text.replace(/^title: .*\n/m, ''),
      /dialogkonferanse\.nb\.md:2: title is missing/,
    ],
    [
      'a source without a title, on its line',
      `${article}.nb.md`,
      (text) => text.replace('sources:\n', 'sources:\n  - url: https://www.regjeringen.no\n'),
      /dialogkonferanse\.nb\.md:\d+: sources no\. 1 title is missing/,
    ],
    [
      'more questions than an article may have',
      `${article}.nb.md`,
      (text) => text.replace('questions:\n', `questions:\n${'  - "hva nå"\n'.repeat(13)}`),
      /dialogkonferanse\.nb\.md:\d+: questions: must hold at most 12 questions/,
    ],
    [
      'a mark that is spelt wrongly and does nothing',
      `${article}.nb.md`,
      (text) => text.replace('<!-- les mer -->', '<!-- les mere -->'),
      /dialogkonferanse\.nb\.md:\d+: "<!-- les mere -->" does nothing/,
    ],
    [
      'a date from the future',
      `${article}.nb.md`,
      (text) => text.replace(/^asOf: .*$/m, 'asOf: "2031"'),
      /dialogkonferanse\.nb\.md:\d+: asOf: 2031 has not come yet/,
    ],
    [
      'an article that lacks a language',
      `${article}.nb.md`,
      (text) => text.replace('id: dialogkonferanse', 'id: dialogkonferansar'),
      /error .*dialogkonferanse\.nb\.md:2: id is "dialogkonferansar"/,
    ],
    [
      'a word list that cannot be read',
      'knowledge/word-list.yaml',
      (text) => text.replace('banned:', 'banned: ['),
      /error knowledge\/word-list\.yaml:1: /,
    ],
  ])('find %s', (_, file, change, finding) => {
    edit(file, change);
    expect(findings()).toContainEqual(expect.stringMatching(finding));
  });

  it('tell which articles are due to be read again, without failing', () => {
    edit(`${article}.nb.md`, (text) => text.replace(/^review: .*$/m, 'review: "2026-11-24"'));
    edit(`${article}.nn.md`, (text) => text.replace(/^review: .*$/m, 'review: "2026-11-24"'));
    edit(`${article}.en.md`, (text) => text.replace(/^review: .*$/m, 'review: "2026-11-24"'));
    const due = findings().filter((finding) => /warning|read again/.test(finding));
    expect(due).toEqual([
      expect.stringMatching(/^warning .*dialogkonferanse\.en\.md:\d+: .*read again by 2026-11-24/),
      expect.stringMatching(/^warning .*dialogkonferanse\.nb\.md:\d+: .*read again by 2026-11-24/),
      expect.stringMatching(/^warning .*dialogkonferanse\.nn\.md:\d+: .*read again by 2026-11-24/),
    ]);
  });

  it('may quote the other standard, and make compounds that no dictionary has', () => {
    edit(`${article}.nn.md`, (text) =>
      text.replace(/\n---\n/, '\n---\nRapporten heiter «Veien til innkjøp», og er eit verkstadsreferat. '),
    );
    expect(findings().filter((finding) => finding.includes('dictionary'))).toEqual([]);
  });

  it('can hold a name that the word list knows', () => {
    edit(`${article}.nb.md`, (text) => text.replace(/\n---\n/, '\n---\nFirmaet Qvirkelig var med. '));
    expect(findings()).toContainEqual(expect.stringMatching(/"Qvirkelig"/));
    edit('knowledge/word-list.yaml', (text) => text.replace('  both:\n', '  both:\n    - Qvirkelig\n'));
    expect(findings().filter((finding) => finding.includes('dictionary'))).toEqual([]);
  });
});
