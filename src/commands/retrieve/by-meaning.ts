import { join } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { hasVectorSupport } from '../../operations/vector-support.ts';
import { type MeaningReport, openMeaning } from '../../retrieval/meaning/open-meaning.ts';
import { buildVectorIndex } from '../../retrieval/meaning/vector-index.ts';

/** A corpus that can be searched by meaning. */
export interface ByMeaning {
  readonly model: string;
  /** How near the nearest texts lie to a question, by their number in the corpus. */
  near(question: string): Promise<ReadonlyMap<number, number>>;
  close(): Promise<void>;
}

/** The embedding model was asked for and cannot be used. The message says why. */
export class NoMeaning extends Error {
  override readonly name = 'NoMeaning';
}

// A run is no conversation: it waits for every question.
const PATIENCE_MS = 60_000;

/**
 * Gives every text of a corpus to the embedding model of the settings, but for those it was given before.
 *
 * @throws NoMeaning
 */
export async function openByMeaning(
  { embedding, dataDirectory }: Pick<Settings, 'embedding' | 'dataDirectory'>,
  texts: readonly string[],
): Promise<ByMeaning | null> {
  if (embedding === null) return null;
  if (!hasVectorSupport()) throw new NoMeaning('EMBEDDING_MODEL is set, but hnswlib-node is not installed.');
  let problem = 'the model failed';
  const meaning = openMeaning({
    model: embedding,
    cacheFolder: join(dataDirectory, 'vectors'),
    patienceMs: PATIENCE_MS,
    report: (report) => {
      if (report.type === 'meaning-failed')
        problem = report.fault instanceof Error ? report.fault.message : problem;
      else tellProgress(report);
    },
  });
  const vectors = await meaning.ofPassages(texts);
  if (vectors === null) {
    await meaning.close();
    throw new NoMeaning(`${embedding.model} cannot be used: ${problem}`);
  }
  const index = buildVectorIndex(vectors);
  return {
    model: embedding.model,
    near: async (question) => {
      const vector = await meaning.ofQuestion(question);
      if (vector === null) throw new NoMeaning(`${embedding.model} failed at a query: ${problem}`);
      return index.near(vector);
    },
    close: meaning.close,
  };
}

function tellProgress(report: MeaningReport): void {
  if (report.type === 'passages-embedded' && report.done % 1_024 === 0)
    process.stderr.write(`${report.done} of ${report.of} new passages embedded\n`);
}
