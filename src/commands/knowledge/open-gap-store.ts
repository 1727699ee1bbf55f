import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDeliverySettings } from '../../delivery/settings.ts';
import type { GapKnowledge } from '../../feedback/find-gaps.ts';
import { readUnanswered, type Unanswered } from '../../feedback/read-unanswered.ts';
import { openExisting } from '../../operations/open-storage.ts';
import { loadKnowledge } from '../../retrieval/load-knowledge.ts';
import { root } from '../../root.ts';
import type { DatabaseAddress } from '../../storage/address.ts';
import type { Query } from '../../storage/schema.ts';

const DAY_MS = 86_400_000;

/**
 * Reads from the database beside a running assistant.
 *
 * @returns null when there is none yet
 * @throws StartProblem when it cannot be opened
 */
export async function readBeside<T>(
  address: DatabaseAddress,
  read: (query: Query) => Promise<T>,
): Promise<T | null> {
  if (address.kind === 'sqlite' && !existsSync(address.file)) return null;
  const { query, close } = await openExisting(address);
  try {
    return await read(query);
  } finally {
    await close();
  }
}

/** The unanswered questions whose words may still be read. */
export function readRecent(query: Query, now: number): Promise<Unanswered> {
  return readUnanswered(query, now - defaultDeliverySettings.feedbackDays * DAY_MS);
}

/** The knowledge base as it is on disk. What is wrong in it is told by other commands. */
export function readGapKnowledge(): GapKnowledge {
  const { search, articles } = loadKnowledge({
    folder: join(root, 'knowledge'),
    before: new Map(),
    onProblem: () => {},
  });
  return {
    search: (question, language) => {
      const { hits, gap } = search(question, { language, context: null });
      const first = hits.filter(
        (hit, at) => hits.findIndex(({ articleId }) => articleId === hit.articleId) === at,
      );
      const nearest = first.map(({ articleId, title, score }) => ({ id: articleId, title, score }));
      return { nearest, unknown: gap?.id ?? null };
    },
    texts: articles.flatMap(({ title, short, more, questions }) => [title, short, more ?? '', ...questions]),
  };
}
