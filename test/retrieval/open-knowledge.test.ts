import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/retrieval/open-knowledge.ts';
import type { Problem } from '../../src/retrieval/problem.ts';
import { articleText, temporaryKnowledge } from './temp-knowledge.ts';

function open(articles: Record<string, string>) {
  const folder = temporaryKnowledge(articles);
  const problems: Problem[] = [];
  const clock = { ms: 0 };
  const knowledge = openKnowledge({
    folder,
    now: () => clock.ms,
    onProblem: (problem) => problems.push(problem),
  });
  const edit = (name: string, text: string, changedAt: number) => {
    const path = join(folder, 'articles', name);
    writeFileSync(path, text);
    utimesSync(path, changedAt, changedAt);
  };
  knowledge.article('', 'nb'); // it is read when it is first asked
  return { folder, problems, clock, knowledge, edit };
}

const articles = {
  'ferge.nb.md': articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.'),
  'ferge.nn.md': articleText('ferge', 'Kva er ei ferje?', 'Ei ferje fraktar bilar over fjorden.'),
  'tunnel.nb.md': articleText('tunnel', 'Hva er en tunnel?', 'En tunnel går under fjorden.'),
};

describe('the opened knowledge base', () => {
  it('answers in the asked language, and in bokmål where there is no other', async () => {
    const { knowledge } = open(articles);
    const ferry = await knowledge.search('kva er ei ferje', { language: 'nn', context: null });
    const tunnel = await knowledge.search('kva er ein tunnel', { language: 'nn', context: null });
    expect([ferry.verdict, ferry.hits[0]?.text]).toEqual(['answer', 'Ei ferje fraktar bilar over fjorden.']);
    expect(tunnel.hits[0]?.text).toBe('En tunnel går under fjorden.');
    expect(knowledge.article('tunnel', 'nn')?.language).toBe('nb');
    expect(knowledge.article('bro', 'nb')).toBeNull();
  });

  it('sees an edit without a restart, but looks at most once a second', async () => {
    const { knowledge, clock, edit } = open(articles);
    edit('ferge.nb.md', articleText('ferge', 'Hva er en ferge?', 'En ferge går på strøm.'), 1_000);
    clock.ms = 900;
    expect(knowledge.article('ferge', 'nb')?.short).toBe('En ferge frakter biler over fjorden.');
    clock.ms = 1_000;
    expect(knowledge.article('ferge', 'nb')?.short).toBe('En ferge går på strøm.');
  });

  it('keeps the last good version when an edit is broken, and says so once', async () => {
    const { knowledge, clock, edit, problems } = open(articles);
    edit('ferge.nb.md', '---\nid: ferge\n---\n', 2_000);
    clock.ms = 5_000;
    expect(knowledge.article('ferge', 'nb')?.short).toBe('En ferge frakter biler over fjorden.');
    const told = problems.length;
    expect(told).toBeGreaterThan(0);
    clock.ms = 10_000;
    expect(knowledge.article('ferge', 'nb')?.short).toBe('En ferge frakter biler over fjorden.');
    expect(problems.length).toBe(told);
  });

  it('takes in a new article and lets a removed one go', async () => {
    const { knowledge, clock, edit, folder } = open(articles);
    edit('bro.nb.md', articleText('bro', 'Hva er en bro?', 'En bro går over.'), 3_000);
    rmSync(join(folder, 'articles', 'tunnel.nb.md'));
    clock.ms = 2_000;
    expect(knowledge.article('bro', 'nb')?.short).toBe('En bro går over.');
    expect(knowledge.article('tunnel', 'nb')).toBeNull();
  });

  it('starts with what is right when one file is wrong', () => {
    const { knowledge, problems } = open({ ...articles, 'rar.nb.md': 'uten hode' });
    expect(knowledge.article('ferge', 'nb')).not.toBeNull();
    expect(problems.map(({ line }) => line)).toEqual([1]);
  });

  it('says none to a question without a known word', async () => {
    const { knowledge } = open(articles);
    const found = await knowledge.search('oppskrift på vafler', { language: 'nb', context: null });
    expect(found).toMatchObject({ verdict: 'none', gap: null });
  });

  it.each(['', '?', '🙂', 'og', '"', '.*', ' '.repeat(50), 'ferge '.repeat(600)])(
    'survives %j',
    async (question) => {
      const { knowledge } = open(articles);
      const found = await knowledge.search(question, {
        language: 'nb',
        context: { question, articleId: 'ferge' },
      });
      expect(found.confidence).toBeGreaterThanOrEqual(0);
    },
  );
});
