import type { ArticleFile } from './article-file.ts';
import { assignQuestions } from './assign-questions.ts';
import type { Passage } from './passage.ts';

/** All passages of the articles, an article's in its order. */
export function cutPassages(files: readonly ArticleFile[]): Passage[] {
  return files.flatMap((file) => assignQuestions(piecesOf(file)));
}

function piecesOf({ article, sections, ways }: ArticleFile): Passage[] {
  const short = { path: [], text: article.short, source: 0 };
  return [short, ...sections].map(({ path, text, source }, section) => ({
    id: `${article.id}#${section}`,
    article,
    section,
    path,
    text,
    source,
    questions: section === 0 ? ways.short : (ways.sections.get(path.at(-1) ?? '') ?? []),
  }));
}
