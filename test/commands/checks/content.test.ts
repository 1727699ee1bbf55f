import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../../src/commands/checks/knowledge.ts';
import { checkPrompts } from '../../../src/commands/checks/prompts.ts';
import { readWordRules } from '../../../src/commands/checks/word-rules.ts';
import { root } from '../../../src/root.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
beforeEach(() => {
  cpSync(join(root, 'knowledge'), join(folder, 'knowledge'), { recursive: true });
  cpSync(join(root, 'prompts'), join(folder, 'prompts'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function findings(): string[] {
  const words = readWordRules(readFileSync(join(folder, 'knowledge/word-list.yaml'), 'utf8'));
  return [
    ...checkKnowledge(join(folder, 'knowledge'), '2026-11-25').findings,
    ...checkPrompts(join(folder, 'prompts'), words).findings,
  ].map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`);
}

const article = 'knowledge/articles/dialogkonferanse';

describe('articles and prompts', () => {
  it('are all well as they are', () => {
    expect(findings()).toEqual([]);
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a figure that differs between languages',
      `${article}.nn.md`,
      (text) => text.replace('15 kommun', '16 kommun'),
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
  ])('find %s', (_, file, change, finding) => {
    edit(file, change);
    expect(findings()).toContainEqual(expect.stringMatching(finding));
  });
});
