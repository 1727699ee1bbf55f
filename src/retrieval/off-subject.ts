import { isAspect } from './aspect-words.ts';
import type { Concept } from './concepts.ts';
import { ABOUT, coverage, termsOfSaid } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Query } from './rank-passages.ts';
import type { Hit } from './retriever.ts';

/** Whether a passage speaks neither of what a follow-up hangs on, or of what its editors know to be next, nor of something that it names itself. */
export function isOffSubject(index: KnowledgeIndex, { leansOn, language }: Query, hit: Hit): boolean {
  if (leansOn === null || hit.articleId === leansOn.articleId) return false;
  const spokenOf = index.byId.get(`${language}:${leansOn.articleId}#0`)?.article;
  if (spokenOf?.related.includes(hit.articleId)) return false;
  const passage = index.byId.get(`${language}:${hit.passageId}`);
  if (passage === undefined) return false;
  const held = termsOfSaid(index, passage, hit.text);
  return coverage(leansOn.subject, held) < ABOUT && !leansOn.own.some((concept) => names(concept, held));
}

/** A telling word that says of which thing, and is held. */
function names(concept: Concept, held: ReadonlySet<number>): boolean {
  return concept.importance >= 1 && !isAspect(concept.word) && heldWeight(concept, held) >= ABOUT;
}
