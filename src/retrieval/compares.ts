import { termsOfSaid } from './coverage.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Reading } from './reading.ts';

const asksDifference =
  /(?<!\p{L})(?:forskjell\p{L}*|skilnad\p{L}*|skil(?:le|ler|nad)?|differences?|differ|versus|vs\.?|kontra|sammenlikn\p{L}*|sammenlign\p{L}*|samanlikn\p{L}*|compare\p{L}*)(?!\p{L})/iu;
const HELD = 0.5;

/** "Forskjellen på FKA og innovasjonspartnerskap?" where what would be said speaks of one of them only. */
export function missesASide(index: KnowledgeIndex, { query, candidates }: Reading): boolean {
  const [first] = candidates;
  const passage = first && index.byId.get(`${query.language}:${first.hit.passageId}`);
  if (!passage || !asksDifference.test(query.text)) return false;
  const held = termsOfSaid(index, passage, first.hit.text);
  return query.concepts.some(
    (concept) =>
      concept.importance >= 1 && !asksDifference.test(concept.word) && heldWeight(concept, held) < HELD,
  );
}
