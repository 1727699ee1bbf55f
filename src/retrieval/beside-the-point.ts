import { coverage } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

/** A text that holds less of something, by worth, is not about it. */
const ABOUT = 0.5;
/** A chance of one in two hundred that a passage is asked for. */
const ASKED_FOR = Math.log(0.005);

/**
 * Whether the likeliest answer to a follow-up is none: it tells of something else than the conversation is about, or it is
 * what was just said and does not speak to what is asked now.
 */
export function isBesideThePoint(index: KnowledgeIndex, reading: Reading): boolean {
  const { leansOn } = reading.query;
  const said = leansOn === null ? null : saidFirst(index, reading);
  if (said === null || leansOn === null) return false;
  const { passage, held } = said;
  if (passage.article.id === leansOn.articleId) {
    const chance = leansOn.askedFor?.get(passage.id) ?? Number.NEGATIVE_INFINITY;
    return coverage(leansOn.own, held) < ABOUT && chance < ASKED_FOR;
  }
  return coverage(leansOn.subject, held) < ABOUT;
}
