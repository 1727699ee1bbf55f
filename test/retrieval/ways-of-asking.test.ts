import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFlaws } from '../../src/retrieval/article-flaws.ts';
import { loadArticles, strayWays } from '../../src/retrieval/load-articles.ts';
import { loadKnowledge } from '../../src/retrieval/load-knowledge.ts';
import type { Problem } from '../../src/retrieval/problem.ts';
import { parseWaysOfAsking } from '../../src/retrieval/ways-of-asking.ts';
import { articleText, temporaryKnowledge } from './temp-knowledge.ts';

const sections = '## Hva koster den?\n\nHver tur har en fast takst.\n\n## Når går den?\n\nHver hele time.';
const articles = {
  'ferge.nb.md': articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.', sections),
  'ferge.nn.md': articleText('ferge', 'Kva er ei ferje?', 'Ei ferje fraktar bilar over fjorden.', sections),
};

function knowledgeWith(ways: Readonly<Record<string, string>>) {
  const folder = temporaryKnowledge(articles);
  mkdirSync(join(folder, 'questions'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'questions', name), text);
  for (const [name, text] of Object.entries(ways)) write(name, text);
  const problems: Problem[] = [];
  const load = (before?: ReturnType<typeof loadKnowledge>) =>
    loadKnowledge({
      folder,
      before: before?.files ?? new Map(),
      onProblem: (problem) => problems.push(problem),
      onFlaw: (problem) => problems.push(problem),
    });
  return { folder, load, write, problems };
}

const nb = { language: 'nb', context: null } as const;
const asked =
  '## Hva koster den?\n\n- må vi ut med gryn for å komme over\n\n# Ubesvart\n\n- hvem er kaptein på fergen\n';

describe('the ways of asking', () => {
  it('find a section that has none of the words', () => {
    const plain = knowledgeWith({}).load().search('må vi ut med mye gryn for å komme over', nb);
    const { load } = knowledgeWith({ 'ferge.nb.md': asked });
    const listed = load().search('må vi ut med mye gryn for å komme over', nb);
    expect(plain.verdict).not.toBe('answer');
    expect([listed.verdict, listed.hits[0]?.passageId]).toEqual(['answer', 'ferge#1']);
  });

  it('keep from answering what is listed as not told', () => {
    const question = 'hvem er kaptein på fergen';
    const told = knowledgeWith({ 'ferge.nb.md': `- ${question}\n` })
      .load()
      .search(question, nb);
    const untold = knowledgeWith({ 'ferge.nb.md': asked }).load().search(question, nb);
    expect([told.verdict, untold.verdict]).toEqual(['answer', 'none']);
  });

  it('are read anew when they change; a broken edit leaves the last good ones', () => {
    const { folder, load, write, problems } = knowledgeWith({ 'ferge.nb.md': asked });
    const first = load();
    write('ferge.nb.md', 'hvem er kaptein');
    utimesSync(join(folder, 'questions', 'ferge.nb.md'), 2_000, 2_000);
    const second = load(first);
    expect(second.state).not.toBe(first.state);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      [join(folder, 'questions', 'ferge.nb.md'), 1],
    ]);
    expect(second.search('må vi ut med gryn for å komme over', nb).verdict).toBe('answer');
  });

  it('are told of with their line when the heading or the article is not there', () => {
    const { folder } = knowledgeWith({
      'ferge.nb.md':
        '- hva er en ferge\n\n## Når går den? <!-- kilde: 1 -->\n\n- avgang\n\n## Hva kostar ho?\n\n- pris\n\n# Ubesvart\n\n- Hva er en ferge?\n',
      'tunnel.nb.md': '- hva er en tunnel\n',
    });
    const { files } = loadArticles(folder);
    const said = [...strayWays(folder), ...findFlaws(files)].map(({ file, line, message }) => [
      file.slice(folder.length + 1),
      line,
      message.split(':')[0],
    ]);
    expect(said).toEqual([
      ['questions/tunnel.nb.md', 1, 'There is no article of this name'],
      [
        'questions/ferge.nb.md',
        7,
        'The article has no heading "Hva kostar ho?". Write it as it stands there.',
      ],
      ['questions/ferge.nb.md', 1, '"Hva er en ferge?" stands among the answered questions too.'],
    ]);
  });

  it('come back as they were written, whatever stands in a question', () => {
    const line = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[\r\n]/g, ' ').trim())
      .filter((text) => text !== '');
    const list = fc.array(line, { maxLength: 4 });
    const titles = fc.uniqueArray(
      fc.constantFrom('Hva koster den?', 'Pris: «mye» #1', '__proto__', 'Når – og hvor?'),
    );
    const items = (texts: readonly string[]) => texts.map((text) => `- ${text}\n`).join('');
    fc.assert(
      fc.property(list, titles, list, list, (short, headings, under, unanswered) => {
        const parts = headings.map((title) => `\n## ${title}\n\n${items(under)}`).join('');
        const read = parseWaysOfAsking('x.md', `${items(short)}${parts}\n# Ubesvart\n\n${items(unanswered)}`);
        expect(read).toMatchObject({ short, unanswered });
        expect('sections' in read && [...read.sections]).toEqual(headings.map((title) => [title, under]));
      }),
    );
  });
});
