import type { Query } from '../storage/schema.ts';
import { type Counted, peopleAtLeast } from './people-at-least.ts';

/** What people think of one article. */
export interface Judgements {
  readonly articleId: string;
  /** People, at least. */
  readonly up: number;
  readonly down: number;
  /** What was said to be missing, with who said it: to be counted, never shown. */
  readonly comments: readonly { readonly text: string; readonly asker: string }[];
}

/** The judgements of every article that has one, most thumbs down first. */
export async function readJudgements(query: Query): Promise<readonly Judgements[]> {
  const rows = await query
    .selectFrom('feedback')
    .select(['person_key', 'article_id', 'helpful', 'comment', 'created_at'])
    .orderBy('created_at')
    .execute();
  const counted = rows.map(({ person_key, article_id, helpful, comment, created_at }) => ({
    articleId: article_id,
    asker: person_key,
    at: Number(created_at),
    helpful: Number(helpful) === 1,
    comment,
  }));
  const ids = [...new Set(counted.map(({ articleId }) => articleId))].sort();
  return ids
    .map((articleId) => {
      const own = counted.filter((row) => row.articleId === articleId);
      const count = (helpful: boolean) => peopleAtLeast(own.filter((row) => row.helpful === helpful));
      return { articleId, up: count(true), down: count(false), comments: commentsOf(own) };
    })
    .sort((one, other) => other.down - one.down);
}

function commentsOf(
  rows: readonly (Counted & { readonly comment: string | null })[],
): Judgements['comments'] {
  return rows.flatMap(({ comment: text, asker }) =>
    text === null || asker === null ? [] : [{ text, asker }],
  );
}
