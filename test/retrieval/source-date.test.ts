import { expect, it } from 'vitest';
import { parseArticle } from '../../src/retrieval/article-file.ts';
import { sourceDate, tellsYear } from '../../src/retrieval/source-date.ts';
import { articleText } from './temp-knowledge.ts';

const dated = (lines: string) => {
  const text = articleText('dialog', 'Hva er dialog?', 'Et møte.').replace(
    'asOf: "2024"',
    `${lines}\nasOf: "2024"`,
  );
  const read = parseArticle('dialog.nb.md', 'dialog.nb.md', text);
  if (!('article' in read)) throw new Error(JSON.stringify(read));
  return read.article.sources.map((_, number) => sourceDate(read.article, number));
};

it('each source has the date that it says itself', () => {
  expect(dated('    asOf: "2015"\n  - title: "KS"\n    asOf: "2021-05"')).toEqual(['2015', '2021-05']);
});

it('the date of the article is that of the first source, and of no other', () => {
  expect(dated('  - title: "KS"')).toEqual(['2024', null]);
});

it('a source that says it has no date has none, though the article has one', () => {
  expect(dated('    asOf: null')).toEqual([null]);
});

it('a date that is none is refused', () => {
  expect(() => dated('    asOf: "i fjor"')).toThrow(/must be a year, a month or a day/);
});

it.each([
  ['Årsrapport 2023', true],
  ['KS: Nye terskelverdier for 2024–2026', true],
  ['Sak nr. 20244', false],
  ['Dialog som verktøy', false],
])('"%s" tells a year: %s', (title, tells) => expect(tellsYear(title)).toBe(tells));
