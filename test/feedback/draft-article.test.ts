import { describe, expect, it } from 'vitest';
import { type Draft, draftArticle } from '../../src/feedback/draft-article.ts';
import { parseArticle } from '../../src/retrieval/article-file.ts';

const draft: Draft = {
  question: 'Kan vi dele «rammeavtalen»: i to?',
  answer: 'Ja. Del den i to.',
  language: 'nb',
  today: '2026-11-25',
  asker: null,
  nearest: 'hva-er-lup',
};

function read(changes: Partial<Draft>) {
  const { name, content } = draftArticle({ ...draft, ...changes });
  const parsed = parseArticle(name, name, content);
  if (!('article' in parsed)) throw new Error(JSON.stringify(parsed));
  return { name, content, article: parsed.article };
}

describe('a draft of an article', () => {
  it.each(['nb', 'nn', 'en'] as const)('is one that the assistant could read, in %s', (language) => {
    const { name, article } = read({ language });
    expect(name).toBe(`kan-vi-dele-rammeavtalen-i-to.${language}.md`);
    expect(article).toMatchObject({
      title: 'Kan vi dele «rammeavtalen»: i to?',
      questions: ['kan vi dele «rammeavtalen»: i to'],
      asOf: '2026-11-25',
      review: '2027-11-25',
      checkRule: true,
      related: ['hva-er-lup'],
      short: 'Ja. Del den i to.',
      more: null,
    });
  });

  it('leaves out greeting, signature and the name of who asked', () => {
    const answer =
      'Hei, Kari!\r\n\r\nJa, Kari, det kan dere.\r\n\r\nMed vennlig hilsen\r\nOla\r\ntlf 99887766';
    const { article, content } = read({ answer, asker: 'Kari Nordmann' });
    expect(article.short).toBe('Ja, …, det kan dere.');
    expect(content).not.toMatch(/Kari|Ola|99887766/);
  });

  it('puts below "les mer" what is more than 60 words', () => {
    const long = 'ord '.repeat(40).trim();
    const { article } = read({ answer: [long, long, 'Til slutt.'].join('\n\n') });
    expect([article.short, article.more]).toEqual([long, `${long}\n\nTil slutt.`]);
  });

  it('has an id also for a question of signs', () => {
    expect(read({ question: '???' }).name).toBe('utkast.nb.md');
    expect(read({ question: 'ord '.repeat(60) }).name.length).toBeLessThan(60);
  });
});
