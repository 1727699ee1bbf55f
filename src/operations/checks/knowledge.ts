import { join } from 'node:path';
import { loadArticles } from '../../retrieval/load-articles.ts';
import { type Problem, sayProblem } from '../../retrieval/problem.ts';
import { root } from '../../root.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/**
 * Whether the articles can be read, and which are due for another look.
 *
 * @param today ISO date
 */
export function checkArticles(today: string): Finding[] {
  const folder = join(root, 'knowledge');
  const { files, problems } = loadArticles(folder);
  const articles = new Set(files.map(({ article }) => article.id));
  const due = new Set(files.filter(({ article }) => article.review < today).map(({ article }) => article.id));
  return [
    ...problems.map(unreadable),
    ...(articles.size === 0
      ? [failing('knowledge', `no article in ${folder}: nothing can be answered.`, 'Put knowledge/ back.')]
      : [fine('knowledge', `${articles.size} articles can be read.`)]),
    ...(due.size === 0
      ? []
      : [
          warning(
            'knowledge',
            `the review date has passed for ${[...due].sort().join(', ')}.`,
            'Read them again, mend what has changed, and set a new review date.',
          ),
        ]),
  ];
}

function unreadable(problem: Problem): Finding {
  return failing('knowledge', sayProblem(problem), 'Mend that line; "npm run check" tells more.');
}
