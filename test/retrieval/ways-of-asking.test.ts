import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
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
  'sections:\n  Hva koster den?:\n    - må vi ut med gryn for å komme over\nunanswered:\n  - hvem er kaptein på fergen\n';

describe('the ways of asking', () => {
  it('find a section that has none of the words', () => {
    const plain = knowledgeWith({}).load().search('må vi ut med mye gryn for å komme over', nb);
    const { load } = knowledgeWith({ 'ferge.nb.yaml': asked });
    const listed = load().search('må vi ut med mye gryn for å komme over', nb);
    expect(plain.verdict).not.toBe('answer');
    expect([listed.verdict, listed.hits[0]?.passageId]).toEqual(['answer', 'ferge#1']);
  });

  it('keep from answering what is listed as not told', () => {
    const question = 'hvem er kaptein på fergen';
    const told = knowledgeWith({ 'ferge.nb.yaml': `short:\n  - ${question}\n` })
      .load()
      .search(question, nb);
    const untold = knowledgeWith({ 'ferge.nb.yaml': asked }).load().search(question, nb);
    expect([told.verdict, untold.verdict]).toEqual(['answer', 'none']);
  });

  it('are read anew when they change; a broken edit leaves the last good ones', () => {
    const { folder, load, write, problems } = knowledgeWith({ 'ferge.nb.yaml': asked });
    const first = load();
    write('ferge.nb.yaml', 'sections: [');
    utimesSync(join(folder, 'questions', 'ferge.nb.yaml'), 2_000, 2_000);
    const second = load(first);
    expect(second.state).not.toBe(first.state);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      [join(folder, 'questions', 'ferge.nb.yaml'), 1],
    ]);
    expect(second.search('må vi ut med gryn for å komme over', nb).verdict).toBe('answer');
  });

  it('are told of with their line when the heading or the article is not there', () => {
    const { folder } = knowledgeWith({
      'ferge.nb.yaml':
        'short:\n  - hva er en ferge\nsections:\n  Hva kostar ho?:\n    - pris\nunanswered:\n  - Hva er en ferge?\n',
      'tunnel.nb.yaml': 'short:\n  - hva er en tunnel\n',
    });
    const { files } = loadArticles(folder);
    const said = [...strayWays(folder), ...findFlaws(files)].map(({ file, line, message }) => [
      file.slice(folder.length + 1),
      line,
      message.split(':')[0],
    ]);
    expect(said).toEqual([
      ['questions/tunnel.nb.yaml', 1, 'There is no article of this name'],
      [
        'questions/ferge.nb.yaml',
        4,
        'The article has no heading "Hva kostar ho?". Write it as it stands there.',
      ],
      ['questions/ferge.nb.yaml', 6, '"Hva er en ferge?" stands among the answered questions too.'],
    ]);
  });

  it('come back as they were written', () => {
    const question = fc
      .string({ minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && text !== '__proto__');
    const list = fc.array(question, { maxLength: 4 });
    fc.assert(
      fc.property(list, fc.dictionary(question, list, { maxKeys: 4 }), list, (short, parts, unanswered) => {
        const read = parseWaysOfAsking('x.yaml', stringify({ short, sections: parts, unanswered }));
        expect(read).toMatchObject({ short, unanswered, sections: new Map(Object.entries(parts)) });
      }),
    );
  });
});
