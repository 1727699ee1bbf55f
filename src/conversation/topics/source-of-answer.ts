import { sourceDate } from '../../retrieval/source-date.ts';
import { readerOf } from '../document-scope.ts';
import type { Citation } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import type { LastAnswer } from '../session.ts';
import { type Outcome, outcome, type Situation } from '../situation.ts';

interface Source {
  readonly citation: Citation;
  /** From when it is; null where nobody knows. */
  readonly asOf: string | null;
}

const ofAnswer: readonly string[] = ['more', 'document-more', 'article', 'feedback-up', 'feedback-down'];

/** Where the answer on the screen comes from, and from when it is. Its buttons stay. Null when its source is gone. */
export async function saySourceOf(situation: Situation, last: LastAnswer): Promise<Outcome | null> {
  const { say, language, session } = situation;
  const sources = articleSources(situation, last) ?? (await documentSource(situation, last));
  if (sources === null) return null;
  const lines = sources.map(({ citation: { title }, asOf }) =>
    asOf === null
      ? say('answer-source-undated', { title })
      : say('answer-source', { title, date: sayDate(asOf, language) }),
  );
  const citations = sources.map(({ citation }) => citation);
  // Beside an open form its own buttons are shown too.
  const choices = session.choices.filter(({ id }) => ofAnswer.includes(id));
  return outcome(situation, 'question', {
    replies: [{ kind: 'answer', text: lines.join(' '), language, citations, choices }],
    counties: last.counties ?? [],
    retrieved: [{ id: last.passageId ?? last.articleId, score: 1 }],
  });
}

function articleSources({ services, language }: Situation, last: LastAnswer): Source[] | null {
  const article = services.knowledge.article(last.articleId, language);
  if (article === null) return null;
  const { id } = article;
  const numbers = last.sources ?? [0];
  return numbers.map((number) => {
    const { title, url } = article.sources[number] ?? { title: article.title, url: null };
    return { citation: { id, title, ...(url === null ? {} : { url }) }, asOf: sourceDate(article, number) };
  });
}

async function documentSource(situation: Situation, { articleId }: LastAnswer): Promise<Source[] | null> {
  const part = await situation.services.documents.part(articleId, readerOf(situation));
  if (part === null) return null;
  const { id, documentTitle, asOf } = part;
  return [{ citation: { id, title: documentTitle }, asOf }];
}
