import type { KnowledgeIndex } from './knowledge-index.ts';
import { heldWeight } from './question-score.ts';
import type { Reading } from './reading.ts';
import { saidFirst } from './said-first.ts';

const asksDifference =
  /(?<!\p{L})(?:forskjell\p{L}*|skilnad\p{L}*|skil(?:le|ler|nad)?|differences?|differ|versus|vs\.?|kontra|u?likt?|sammenlikn\p{L}*|sammenlign\p{L}*|samanlikn\p{L}*|compare\p{L}*)(?!\p{L})/iu;
/** "Forskjellen på A og B" has two sides; "hvilke typer skiller DFØ mellom?" asks for them. */
const hasSides =
  /(?<!\p{L})(?:og|and|eller|or|vs\.?|versus|kontra|enn|than|mot|med|with|fra|frå|from)(?!\p{L})/iu;
const HELD = 0.5;

/** "Forskjellen på FKA og innovasjonspartnerskap?" where what would be said speaks of one of them only. */
export function missesASide(index: KnowledgeIndex, reading: Reading): boolean {
  const { text, concepts } = reading.query;
  const said = asksDifference.test(text) && hasSides.test(text) ? saidFirst(index, reading) : null;
  if (said === null) return false;
  return concepts.some(
    (concept) =>
      concept.importance >= 1 && !asksDifference.test(concept.word) && heldWeight(concept, said.held) < HELD,
  );
}
