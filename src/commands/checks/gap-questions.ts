import type { ArticleFile } from '../../retrieval/article-file.ts';
import type { FindGap } from '../../retrieval/gaps.ts';
import { error, type Finding } from './finding.ts';

/** Questions that an article is to answer, but that a rule of `unknowns.yaml` keeps from being answered. */
export function checkGaps(findGap: FindGap, files: readonly ArticleFile[]): Finding[] {
  return files.flatMap((file) => questionsOf(file).flatMap((question) => fallen(file, question, findGap)));
}

function fallen({ file, article, lineOf }: ArticleFile, question: string, findGap: FindGap): Finding[] {
  const gap = findGap(question);
  if (!gap || gap.toldIn.includes(article.id)) return [];
  return [error(file, lineOf('questions'), `"${question}" falls into the gap ${gap.id} of unknowns.yaml.`)];
}

/** Of the article and of its ways of asking; those of `unanswered` are free to fall into a gap. */
function questionsOf({ article, ways }: ArticleFile): string[] {
  return [article.questions, ways.short, ...ways.sections.values()].flat();
}
