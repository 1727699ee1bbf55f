import { RunnableLambda } from '@langchain/core/runnables';
import { afterAll, expect, it } from 'vitest';
import { KnowledgeRetriever } from '../../src/models/knowledge-retriever.ts';
import { openKnowledge } from '../../src/retrieval/thread/open-knowledge.ts';
import { articleText, temporaryKnowledge } from '../retrieval/temp-knowledge.ts';

const knowledge = openKnowledge({
  folder: temporaryKnowledge({
    'ferge.nb.md': articleText('ferge', 'Hva er en ferge?', 'En ferge frakter biler over fjorden.'),
    'bro.nb.md': articleText('bro', 'Hva er en bro?', 'En bro går over fjorden.'),
  }),
  onProblem: () => {},
  onFault: () => {},
});
afterAll(() => knowledge.close());

it('gives hits as documents, in a chain of LangChain', async () => {
  const titles = RunnableLambda.from((documents: { metadata: { title: string } }[]) =>
    documents.map(({ metadata }) => metadata.title),
  );
  const retriever = new KnowledgeRetriever(knowledge, 'nb');
  expect((await retriever.pipe(titles).invoke('hva er en ferge'))[0]).toBe('Hva er en ferge?');
  const [first] = await retriever.invoke('hva er en ferge');
  expect(first).toMatchObject({
    id: 'ferge#0',
    pageContent: 'En ferge frakter biler over fjorden.',
    metadata: { articleId: 'ferge' },
  });
});
