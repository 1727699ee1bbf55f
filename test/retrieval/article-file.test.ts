import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/retrieval/article-file.ts';

const head = `---
id: dialogkonferanse
title: "Hva er en dialogkonferanse?"
questions:
  - "hva er en dialogkonferanse"
sources:
  - title: "anskaffelser.no: Dialog"
    url: https://anskaffelser.no/dialog
asOf: "2024"
review: "2027-05-01"
checkRule: false
related: [behovsverksted]
---
`;
const body = `
Et møte med markedet.

<!-- les mer -->

Først litt mer.

## Hvem kommer?

Leverandørene.

### Hvor mange?

Tretti.
`;

const parse = (source: string, name = 'dialogkonferanse.nb.md') =>
  parseArticle(`knowledge/${name}`, name, source);

describe('an article file', () => {
  it('gives head, short answer, and sections with their heading path', () => {
    const read = parse(head + body);
    if (!('article' in read)) throw new Error(JSON.stringify(read));
    expect(read.article).toMatchObject({
      id: 'dialogkonferanse',
      language: 'nb',
      short: 'Et møte med markedet.',
      asOf: '2024',
      related: ['behovsverksted'],
    });
    expect(read.sections.map(({ path, text }) => [path, text])).toEqual([
      [[], 'Først litt mer.'],
      [['Hvem kommer?'], 'Leverandørene.'],
      [['Hvem kommer?', 'Hvor mange?'], 'Tretti.'],
    ]);
    expect([read.shortLine, read.moreLine]).toEqual([15, 19]);
  });

  it('takes the source of a section from the mark beside its heading, and keeps the mark from readers', () => {
    const twoSources = head.replace('asOf:', '  - title: "ks.no: Dialog"\nasOf:');
    const read = parse(twoSources + body.replace('## Hvem kommer?', '## Hvem kommer? <!-- kilde: 2 -->'));
    if (!('article' in read)) throw new Error(JSON.stringify(read));
    expect(read.sections.map(({ path, source }) => [path.at(-1), source])).toEqual([
      [undefined, 0],
      ['Hvem kommer?', 1],
      ['Hvor mange?', 0],
    ]);
    expect(read.article.more).not.toContain('kilde');
  });

  it('says where a section names a source that the article does not have', () => {
    const read = parse(head + body.replace('## Hvem kommer?', '## Hvem kommer? <!-- kilde: 2 -->'));
    expect(read).toEqual([
      { file: 'knowledge/dialogkonferanse.nb.md', line: 21, message: 'There is no source no. 2.' },
    ]);
  });

  it('has no more than a short answer when the mark is missing', () => {
    const read = parse(`${head}Et møte.\n`);
    expect('article' in read && read.article.more).toBeNull();
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect('article' in parse(`\uFEFF${(head + body).replaceAll('\n', '\r\n')}`)).toBe(true);
  });

  it.each<[string, string, string, number, RegExp]>([
    ['a head that is not there', 'Bare tekst', 'dialogkonferanse.nb.md', 1, /must begin with a head/],
    [
      'a quote that is not closed',
      head.replace('dialogkonferanse?"', 'dialogkonferanse?'),
      'dialogkonferanse.nb.md',
      3,
      /cannot be read/,
    ],
    [
      'a year without quotes',
      head.replace('"2024"', '2024'),
      'dialogkonferanse.nb.md',
      9,
      /asOf: must be in quotes/,
    ],
    [
      'no sources',
      head.replace(/sources:[\s\S]*?asOf/, 'sources: []\nasOf'),
      'dialogkonferanse.nb.md',
      6,
      /at least one source/,
    ],
    [
      'an address that is none',
      head.replace('https://anskaffelser.no/dialog', 'anskaffelser'),
      'dialogkonferanse.nb.md',
      7,
      /web address/,
    ],
    [
      'a field nobody knows',
      head.replace('checkRule', 'checkrule'),
      'dialogkonferanse.nb.md',
      11,
      /checkrule|checkRule/,
    ],
    ['another id than the file name', head + body, 'noe-annet.nb.md', 2, /called "noe-annet"/],
    ['a language nobody speaks', head + body, 'dialogkonferanse.se.md', 1, /must be called/],
    ['nothing below the head', head, 'dialogkonferanse.nb.md', 14, /short answer is missing/],
  ])('tells the line of %s', (_, source, name, line, message) => {
    const read = parse(source, name);
    if ('article' in read) throw new Error('should not be readable');
    expect(read.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(read.map((problem) => problem.line)).toContain(line);
  });
});
