import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/languages.ts';
import { type LoadedKnowledge, loadKnowledge } from '../../src/retrieval/load-knowledge.ts';
import type { Problem } from '../../src/retrieval/problem.ts';
import { articleText, temporaryKnowledge } from './temp-knowledge.ts';

function open(articles: Record<string, string>) {
  const folder = temporaryKnowledge(articles);
  const problems: Problem[] = [];
  const load = (before?: LoadedKnowledge) =>
    loadKnowledge({
      folder,
      before: before?.files ?? new Map(),
      onProblem: (problem) => problems.push(problem),
    });
  const edit = (name: string, text: string, changedAt: number) => {
    const path = join(folder, 'articles', name);
    writeFileSync(path, text);
    utimesSync(path, changedAt, changedAt);
  };
  return { folder, problems, load, edit };
}

function shortOf({ articles }: LoadedKnowledge, id: string, language: Language = 'nb') {
  return articles.find((article) => article.id === id && article.language === language)?.short;
}

const articles = {
  'ferge.nb.md': articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.'),
  'ferge.nn.md': articleText('ferge', 'Kva er ei ferje?', 'Ei ferje fraktar bilar over fjorden.'),
  'tunnel.nb.md': articleText('tunnel', 'Hva er en tunnel?', 'En tunnel går under fjorden.'),
};

describe('the loaded knowledge base', () => {
  it('answers in the asked language, and in bokmål where there is no other', () => {
    const knowledge = open(articles).load();
    const ferry = knowledge.search('kva er ei ferje', { language: 'nn', context: null });
    const tunnel = knowledge.search('kva er ein tunnel', { language: 'nn', context: null });
    expect([ferry.verdict, ferry.hits[0]?.text]).toEqual(['answer', 'Ei ferje fraktar bilar over fjorden.']);
    expect(tunnel.hits[0]?.text).toBe('En tunnel går under fjorden.');
  });

  it('keeps the last good version when an edit is broken, and says so once', () => {
    const { load, edit, problems } = open(articles);
    const first = load();
    edit('ferge.nb.md', '---\nid: ferge\n---\n', 2_000);
    const second = load(first);
    expect(shortOf(second, 'ferge')).toBe('En ferge frakter biler over fjorden.');
    const told = problems.length;
    expect(told).toBeGreaterThan(0);
    edit('tunnel.nb.md', articleText('tunnel', 'Hva er en tunnel?', 'En tunnel er lang.'), 3_000);
    const third = load(second);
    expect(shortOf(third, 'ferge')).toBe('En ferge frakter biler over fjorden.');
    expect(shortOf(third, 'tunnel')).toBe('En tunnel er lang.');
    expect(problems.length).toBe(told);
  });

  it('takes in a new article and lets a removed one go', () => {
    const { load, edit, folder } = open(articles);
    const first = load();
    edit('bro.nb.md', articleText('bro', 'Hva er en bro?', 'En bro går over.'), 3_000);
    rmSync(join(folder, 'articles', 'tunnel.nb.md'));
    const second = load(first);
    expect(second.state).not.toBe(first.state);
    expect(shortOf(second, 'bro')).toBe('En bro går over.');
    expect(shortOf(second, 'tunnel')).toBeUndefined();
  });

  it('starts with what is right when one file is wrong, and takes it in when it was mended', () => {
    const { load, edit, problems } = open({ ...articles, 'bro.nb.md': 'uten hode' });
    const first = load();
    expect(shortOf(first, 'ferge')).toBeDefined();
    expect(problems.map(({ line }) => line)).toEqual([1]);
    edit('bro.nb.md', articleText('bro', 'Hva er en bro?', 'En bro går over.'), 3_000);
    expect(shortOf(load(first), 'bro')).toBe('En bro går over.');
  });

  it('says none to a question without a known word', () => {
    const found = open(articles).load().search('oppskrift på vafler', { language: 'nb', context: null });
    expect(found).toMatchObject({ verdict: 'none', gap: null });
  });

  it.each(['', '?', '🙂', 'og', '"', '.*', ' '.repeat(50), 'ferge '.repeat(600)])(
    'survives %j',
    (question) => {
      const context = { question, articleId: 'ferge' };
      const found = open(articles).load().search(question, { language: 'nb', context });
      expect(found.confidence).toBeGreaterThanOrEqual(0);
    },
  );
});
