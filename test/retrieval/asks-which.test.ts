import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/retrieval/load-knowledge.ts';
import type { Context } from '../../src/retrieval/retriever.ts';
import { articleText, temporaryKnowledge } from './temp-knowledge.ts';

const knowledge = loadKnowledge({
  folder: temporaryKnowledge({
    'ferge.nb.md': articleText(
      'ferge',
      'Hva er fergeprosjektet?',
      'I fergeprosjektet deltok tolv rederier. Fristen var i mars.',
    ),
    'tunnel.nb.md': articleText(
      'tunnel',
      'Hva er tunnelprosjektet?',
      'I tunnelprosjektet deltok seks entreprenører. Fristen var i mai.',
    ),
    'kai.nb.md': articleText(
      'kai',
      'Hva er kaiprosjektet?',
      'I kaiprosjektet ble kaier bygget om for strøm.',
    ),
  }),
  before: new Map(),
  onProblem: ({ message }) => {
    throw new Error(message);
  },
});

const afterFerry: Context = { question: 'Hva er fergeprosjektet?', articleId: 'ferge', passageId: 'ferge#0' };

function ask(question: string, context: Context | null = null) {
  const { verdict, hits } = knowledge.search(question, { language: 'nb', context });
  return { verdict, articles: hits.map(({ articleId }) => articleId) };
}

describe('a question that may be about several things', () => {
  it.each(['Hvor mange deltok?', 'Hva var fristen?', 'når var fristen da'])(
    '"%s" is not guessed at',
    (question) => {
      const { verdict, articles } = ask(question);
      expect(verdict).toBe('choose');
      expect(articles).toEqual(expect.arrayContaining(['ferge', 'tunnel']));
    },
  );

  it.each([
    ['Hvor mange deltok i tunnelprosjektet?', 'tunnel'],
    ['Når var fristen i fergeprosjektet?', 'ferge'],
  ])('"%s" says which one, and is answered', (question, article) => {
    const { verdict, articles } = ask(question);
    expect([verdict, articles[0]]).toEqual(['answer', article]);
  });

  it('is about what was spoken of before', () => {
    expect(ask('Hvor mange deltok?', afterFerry).articles[0]).toBe('ferge');
    expect(ask('Hvor mange deltok?', afterFerry).verdict).toBe('answer');
  });

  it('is not answered with what was just said when that tells nothing of it', () => {
    expect(ask('og hvem ledet det?', afterFerry).verdict).not.toBe('answer');
  });

  it('leaves what was spoken of before when it says so', () => {
    expect(ask('Noe annet: hva er kaiprosjektet?', afterFerry)).toMatchObject({ verdict: 'answer' });
    expect(ask('Noe annet: hva er kaiprosjektet?', afterFerry).articles[0]).toBe('kai');
  });
});
