import { ABOUT, coverage } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { isOffSubject } from './off-subject.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

/** A chance of one in two hundred that a passage is asked for. */
const ASKED_FOR = Math.log(0.005);

/**
 * Whether the likeliest answer to a follow-up is none: it tells of something else than the conversation is about, or it is
 * a part of what it is about that does not speak to what is asked now.
 */
export function isBesideThePoint(index: KnowledgeIndex, reading: Reading): boolean {
  const { query, candidates } = reading;
  const { leansOn } = query;
  const [first] = candidates;
  if (leansOn === null || first === undefined) return false;
  if (first.hit.articleId !== leansOn.articleId) return isOffSubject(index, query, first.hit);
  const said = saidFirst(index, reading);
  const chance = leansOn.askedFor?.get(first.hit.passageId) ?? Number.NEGATIVE_INFINITY;
  return said !== null && coverage(leansOn.own, said.held) < ABOUT && chance < ASKED_FOR;
}
