import type { Language } from '../language/languages.ts';
import type { Article, Knowledge } from './retriever.ts';

/** Looks articles up by id: in the wanted language, else in bokmål. */
export function findArticleIn(articles: readonly Article[]): Knowledge['article'] {
  const keyOf = (id: string, language: Language) => `${language}:${id}`;
  const byKey = new Map(articles.map((article) => [keyOf(article.id, article.language), article]));
  return (id, language) => byKey.get(keyOf(id, language)) ?? byKey.get(keyOf(id, 'nb')) ?? null;
}
