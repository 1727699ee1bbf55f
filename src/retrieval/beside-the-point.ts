import { coverage } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { isOffSubject } from './off-subject.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

/** A text that holds less of something, by worth, is not about it. */
const ABOUT = 0.5;
/** A chance of one in two hundred that a passage is asked for. */
const ASKED_FOR = Math.log(0.005);

/**
 * Whether the likeliest answer to a follow-up is none: it tells of something else than the conversation is about, or it is
 * a part of what it is about that does not speak to what is asked now.
 */
export function isBesideThePoint(index: KnowledgeIndex, reading: Reading): boolean {
  const { query, candidates } = reading;
  const { leansOn } = query;
  const said = leansOn === null ? null : saidFirst(index, reading);
  const [first] = candidates;
  if (said === null || leansOn === null || first === undefined) return false;
  const { passage, held } = said;
  if (passage.article.id !== leansOn.articleId) return isOffSubject(index, query, first.hit);
  const chance = leansOn.askedFor?.get(passage.id) ?? Number.NEGATIVE_INFINITY;
  return coverage(leansOn.own, held) < ABOUT && chance < ASKED_FOR;
}
