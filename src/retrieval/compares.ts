import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

const asksDifference =
  /(?<!\p{L})(?:forskjell\p{L}*|skilnad\p{L}*|skil(?:le|ler|nad)?|differences?|differ|versus|vs\.?|kontra|sammenlikn\p{L}*|sammenlign\p{L}*|samanlikn\p{L}*|compare\p{L}*)(?!\p{L})/iu;
const HELD = 0.5;

/** "Forskjellen på FKA og innovasjonspartnerskap?" where what would be said speaks of one of them only. */
export function missesASide(index: KnowledgeIndex, reading: Reading): boolean {
  const { text, concepts } = reading.query;
  const said = asksDifference.test(text) ? saidFirst(index, reading) : null;
  if (said === null) return false;
  return concepts.some(
    (concept) =>
      concept.importance >= 1 && !asksDifference.test(concept.word) && heldWeight(concept, said.held) < HELD,
  );
}
