import type { ArticleFile } from './article-file.ts';
import { assignQuestions } from './assign-questions.ts';
import type { Article } from './retriever.ts';

/** A piece of an article that can answer by itself: the short answer (section 0), or one section after "les mer". */
export interface Passage {
  /** `article#section`, the same in every language. */
  readonly id: string;
  readonly article: Article;
  readonly section: number;
  /** Headings from the outermost in. */
  readonly path: readonly string[];
  readonly text: string;
  /** Those of the article's questions that this piece answers best. */
  readonly questions: readonly string[];
}

/** All passages of the articles, an article's in its order. */
export function cutPassages(files: readonly ArticleFile[]): Passage[] {
  return files.flatMap((file) => assignQuestions(piecesOf(file)));
}

function piecesOf({ article, sections }: ArticleFile): Passage[] {
  const short = { path: [], text: article.short };
  return [short, ...sections].map(({ path, text }, section) => ({
    id: `${article.id}#${section}`,
    article,
    section,
    path,
    text,
    questions: [],
  }));
}
