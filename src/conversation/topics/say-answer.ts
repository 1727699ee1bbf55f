import type { Article, Hit } from '../../retrieval/retriever.ts';
import { sourceDate, tellsYear } from '../../retrieval/source-date.ts';
import type { Choice, Citation, Reply } from '../reply.ts';
import { sayDate } from '../say-date.ts';
import type { Situation } from '../situation.ts';

/** What is said of an article, and what stays unsaid for "les mer": a passage id, or null when all was said. */
export interface Said {
  readonly text: string;
  /** Numbers of its sources among the article's, from 0. */
  readonly sources: readonly number[];
  readonly rest: string | null;
  readonly byModel?: true;
}

/** One piece of an article is said at a time, so there is more as soon as it has a second one. */
export function saidOf({ text, source, alsoSource, passageId }: Hit, { more }: Article): Said {
  const sources = alsoSource === undefined || alsoSource === source ? [source] : [source, alsoSource];
  return { text, sources, rest: more === null ? null : passageId };
}

/** A piece of an article as a reply: the words that answer, the source with its date, and what one can do next. */
export function answerReply(situation: Situation, article: Article, said: Said): Reply {
  const { say, language } = situation;
  const lines = [asSaid(said.text)];
  if (said.byModel) lines.push(say('worded-by-model'));
  if (article.checkRule) lines.push(say('check-rule'));
  lines.push(said.sources.map((number) => saySource(situation, article, number)).join(' '));
  return {
    kind: 'answer',
    text: lines.join('\n\n'),
    language,
    citations: citationsOf(article, said.sources),
    ...(said.byModel ? { wordedByModel: true } : {}),
    choices: [...followUps(situation, article, said.rest), ...feedbackChoices(situation, article.id)],
  };
}

/** The sources of what was said first, then the others of the article. */
function citationsOf({ id, sources }: Article, first: readonly number[]): Citation[] {
  const own = first.flatMap((number) => sources[number] ?? []);
  const others = sources.filter((_, number) => !first.includes(number));
  return [...own, ...others].map(({ title, url }) => ({ id, title, ...(url === null ? {} : { url }) }));
}

/** The source, and from when its facts are: said once only, when the title has it, and plainly when nobody knows. */
function saySource({ say, language }: Situation, article: Article, number: number): string {
  const title = article.sources[number]?.title ?? article.title;
  const date = sourceDate(article, number);
  if (date === null ? tellsYear(title) : title.includes(date)) return say('source-as-titled', { title });
  return date === null
    ? say('source-undated', { title })
    : say('source', { title, date: sayDate(date, language) });
}

/** As a chat says it: a heading is a bold line, and links between articles are for readers of the files. */
function asSaid(markdown: string): string {
  return markdown.replace(/^#{1,6}\s+(.+?)\s*$/gm, '**$1**').replace(/\[([^\]]+)\]\(article:[^)]*\)/g, '$1');
}

function followUps({ say, services, language }: Situation, article: Article, rest: string | null): Choice[] {
  const more = rest === null ? [] : [{ id: 'more', label: say('choice-more'), data: rest }];
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
