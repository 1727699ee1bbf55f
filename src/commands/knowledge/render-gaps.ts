import type { Gap, Gaps } from '../../feedback/find-gaps.ts';
import { FEWEST_PEOPLE } from '../../feedback/people-at-least.ts';
import { renderTable } from '../requests/table.ts';

/** What `gaps` shows, and prints with `--json`. A count of null is one of fewer than three people. */
export interface GapReport extends Gaps {
  /** Older questions, of which only the number is kept. */
  readonly forgotten: number;
  readonly articles: readonly {
    readonly article: string;
    readonly up: number | null;
    readonly down: number | null;
    readonly comments: readonly string[];
  }[];
}

const FEW = `under ${FEWEST_PEOPLE}`;

export function renderGaps({ gaps, hidden, forgotten, articles }: GapReport): string {
  return [
    'Asked without an answer, the last 90 days',
    '',
    ...(gaps.length === 0
      ? [`Nothing that ${FEWEST_PEOPLE} people or more asked.`, '']
      : gaps.flatMap(linesOf)),
    ...(hidden === 0
      ? []
      : [`Not shown: ${hidden ?? 'a few'} asked by fewer than ${FEWEST_PEOPLE} people each.`]),
    ...(forgotten === 0 ? [] : [`Older, of which only the number is kept: ${forgotten}.`]),
    '',
    'Thumbs on the articles, by people',
    '',
    articles.length === 0
      ? `No article judged alike by ${FEWEST_PEOPLE} people or more.\n`
      : renderArticles(articles),
  ].join('\n');
}

function linesOf({ id, people, times, example, nearest, unknown }: Gap): string[] {
  const near =
    nearest === null
      ? 'no article is near'
      : `nearest: ${nearest.id} «${nearest.title}», ${percent(nearest.score)}`;
  const often = times > people ? `, ${times} times` : '';
  const known =
    unknown === null ? [] : [`          the sources do not tell it: "${unknown}" in unknowns.yaml`];
  return [`${id}  ${people} people${often}: «${example}»`, `          ${near}`, ...known, ''];
}

/** How sure the engine is that the article answers. */
function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}

function renderArticles(articles: GapReport['articles']): string {
  const rows = articles.map(({ article, up, down }) => [article, String(down ?? FEW), String(up ?? FEW)]);
  const comments = articles.flatMap(({ article, comments: said }) =>
    countAlike(said).map(
      ([comment, times]) => `${article}: «${comment}»${times > 1 ? ` (${times} times)` : ''}`,
    ),
  );
  return `${renderTable([['article', 'down', 'up'], ...rows])}${comments.length === 0 ? '' : `\n${comments.join('\n')}\n`}`;
}

/** Words that several people said alike, once each. */
function countAlike(comments: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const comment of comments) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  return [...counts];
}
