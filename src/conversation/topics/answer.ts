import { fold, tokenize } from '../../language/tokens.ts';
import type { Article, Hit, Retrieval } from '../../retrieval/retriever.ts';
import type { Action } from '../choices.ts';
import type { Choice, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { isQuestionLike } from '../understand/intent.ts';
import { offerHandoff } from './handoff.ts';
import { notUnderstood } from './other.ts';
import type { Topic } from './topic.ts';

/** Answers from the knowledge base, offers the nearest articles, or says honestly that it does not know. */
export async function answer(situation: Situation): Promise<Outcome> {
  const { services, session, text, language } = situation;
  const retrieval = await services.knowledge.search(text, {
    language,
    context: session.lastAnswer?.question ?? null,
  });
  if (retrieval.verdict === 'answer') return answerWith(situation, retrieval);
  if (retrieval.verdict === 'choose') return chooseAmong(situation, retrieval);
  if (retrieval.gap === null && isGibberish(situation)) return notUnderstood(situation);
  const offered = offerHandoff(situation, retrieval.gap?.text);
  return { ...offered, confidence: retrieval.confidence, retrieved: retrievedOf(retrieval) };
}

/** A word or three that ask nothing and name no place: more likely a slip than a question for a person. */
function isGibberish({ text, detection }: Situation): boolean {
  return !isQuestionLike(fold(text)) && detection.counties.length === 0 && tokenize(text).length <= 3;
}

function answerWith(situation: Situation, retrieval: Retrieval): Outcome {
  const hit = retrieval.hits[0];
  const article = hit && situation.services.knowledge.article(hit.articleId, situation.language);
  if (!hit || !article) return offerHandoff(situation);
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: article.id, question: situation.text }, pending: null },
    replies: [answerReply(situation, article, hit)],
    counties: situation.detection.counties,
    confidence: retrieval.confidence,
    retrieved: retrievedOf(retrieval),
  });
}

function chooseAmong(situation: Situation, retrieval: Retrieval): Outcome {
  const { say } = situation;
  const near = retrieval.hits.filter(isFirstOfArticle).slice(0, 3);
  const choices = near.map((hit) => ({ id: 'article', label: hit.title, data: hit.articleId }));
  const reply: Reply = {
    kind: 'clarify',
    text: say('choose-article', { titles: near.map((hit) => `«${hit.title}»`).join(', ') }),
    language: situation.language,
    choices: [...choices, { id: 'ask-padriver', label: say('choice-none-of-these') }],
  };
  return outcome(situation, 'question', {
    session: { pending: handoffOf(situation) },
    replies: [reply],
    counties: situation.detection.counties,
    confidence: retrieval.confidence,
    retrieved: retrievedOf(retrieval),
  });
}

function handoffOf({ text, detection }: Situation) {
  return {
    type: 'handoff' as const,
    stage: 'offered' as const,
    question: text,
    counties: [...detection.counties],
  };
}

function isFirstOfArticle(hit: Hit, index: number, hits: readonly Hit[]): boolean {
  return hits.findIndex((other) => other.articleId === hit.articleId) === index;
}

function retrievedOf(retrieval: Retrieval): Outcome['retrieved'] {
  return retrieval.hits.slice(0, 5).map((hit) => ({ id: hit.passageId, score: hit.score }));
}

/** An article as a reply: the words that answer, the source with its date, and what one can do next. */
function answerReply(situation: Situation, article: Article, hit: Hit | null): Reply {
  const { say, language } = situation;
  const lines = [withoutInternalLinks(hit?.text ?? article.short)];
  if (article.checkRule) lines.push(say('check-rule'));
  lines.push(saySource(situation, article));
  return {
    kind: 'answer',
    text: lines.join('\n\n'),
    language,
    citations: article.sources.map(({ title, url }) => ({
      id: article.id,
      title,
      ...(url === null ? {} : { url }),
    })),
    choices: [...followUps(situation, article, hit), ...feedbackChoices(situation, article.id)],
  };
}

/** The source and from when its facts are; the year once, when the title has it already. */
function saySource({ say, language }: Situation, { sources, title, asOf }: Article): string {
  const source = sources[0]?.title ?? title;
  if (source.includes(asOf)) return say('source-undated', { title: source });
  return say('source', { title: source, date: sayDate(asOf, language) });
}

/** Links between articles are for readers of the files; a chat has no page to open them on. */
function withoutInternalLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\(article:[^)]*\)/g, '$1');
}

function followUps(situation: Situation, article: Article, hit: Hit | null): Choice[] {
  const { say, services, language } = situation;
  const saysAll = article.more === null || (hit !== null && hit.text !== article.short);
  const more = saysAll ? [] : [{ id: 'more', label: say('choice-more'), data: article.id }];
  const related = article.related
    .flatMap((id) => services.knowledge.article(id, language) ?? [])
    .slice(0, 1)
    .map((next) => ({ id: 'article', label: next.title, data: next.id }));
  return [...more, ...related];
}

function feedbackChoices({ say }: Situation, articleId: string): Choice[] {
  return [
    { id: 'feedback-up', label: say('choice-helpful'), data: articleId },
    { id: 'feedback-down', label: say('choice-unhelpful'), data: articleId },
  ];
}

async function showArticle(situation: Situation, action: Action): Promise<Outcome> {
  const article = situation.services.knowledge.article(action.data ?? '', situation.language);
  if (!article)
    return outcome(situation, 'question', { replies: [textReply(situation, situation.say('article-gone'))] });
  return outcome(situation, 'question', {
    session: { lastAnswer: { articleId: article.id, question: article.title } },
    replies: [answerReply(situation, article, null)],
    retrieved: [{ id: article.id, score: 1 }],
  });
}

/** The rest of an article, for "les mer". */
async function showMore(situation: Situation, action: Action): Promise<Outcome> {
  const article = situation.services.knowledge.article(action.data ?? '', situation.language);
  if (!article?.more) return showArticle(situation, action);
  const whole: Hit = {
    articleId: article.id,
    passageId: article.id,
    title: article.title,
    text: article.more,
    score: 1,
  };
  return outcome(situation, 'question', {
    replies: [answerReply(situation, article, whole)],
    retrieved: [{ id: article.id, score: 1 }],
  });
}

export const answers: Topic = {
  intents: { question: answer },
  actions: { article: showArticle, more: showMore },
};
