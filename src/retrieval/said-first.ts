import { termsOfSaid } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** The likeliest passage, and the terms of what would be said of it; null when none was found. */
export function saidFirst(
  index: KnowledgeIndex,
  { query, candidates }: Reading,
): { readonly passage: Passage; readonly held: ReadonlySet<number> } | null {
  const [first] = candidates;
  const passage = first && index.byId.get(`${query.language}:${first.hit.passageId}`);
  return passage ? { passage, held: termsOfSaid(index, passage, first.hit.text) } : null;
}
