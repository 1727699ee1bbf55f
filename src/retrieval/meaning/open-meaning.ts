import { join } from 'node:path';
import { embedTexts } from './embed-texts.ts';
import { type EmbeddingModel, fingerprintOf, missingFiles } from './model-folder.ts';
import type { Vectors } from './pipeline.ts';
import { prefixesOf } from './prefixes.ts';
import { type Embedder, startEmbedder } from './start-embedder.ts';
import { openVectorCache, type VectorCache } from './vector-cache.ts';

/** Tells texts apart by what they mean, not by their words. Nothing here rejects: without an answer, words alone decide. */
export interface Meaning {
  /** The vector of a question; null before the first passages have theirs, when it takes too long, and when the model fails. */
  ofQuestion(question: string): Promise<Float32Array | null>;
  /** A vector for each passage; null when the model fails. */
  ofPassages(passages: readonly string[]): Promise<Vectors | null>;
  close(): Promise<void>;
}

export interface MeaningOptions {
  readonly model: EmbeddingModel;
  /** Where vectors are kept. */
  readonly cacheFolder: string;
  /** How long a question may wait for its vector, in milliseconds. */
  readonly patienceMs: number;
  readonly report: (report: MeaningReport) => void;
}

/** What became of texts that were given to the model. Words of nobody. */
export type MeaningReport =
  | { readonly type: 'model-loaded'; readonly model: string; readonly tookMs: number }
  | { readonly type: 'passages-embedded'; readonly done: number; readonly of: number }
  | {
      readonly type: 'question-embedded';
      readonly outcome: 'done' | 'late' | 'failed';
      readonly tookMs: number;
    }
  | { readonly type: 'meaning-failed'; readonly fault: unknown };

/** The model cannot be loaded: files of it are missing. */
export class MissingModel extends Error {
  override readonly name = 'MissingModel';
}

interface Loaded {
  readonly embedder: Embedder;
  readonly cache: VectorCache;
}

/** Begins to load the model, in a process of its own. */
export function openMeaning(options: MeaningOptions): Meaning {
  const { model, report } = options;
  const prefixes = prefixesOf(model.model);
  let isTaught = false;
  let isClosed = false;
  const failed = (fault: unknown) => {
    if (!isClosed) report({ type: 'meaning-failed', fault });
    return null;
  };
  const loading = load(options).catch(failed);

  return {
    ofQuestion: async (question) => {
      const loaded = isTaught ? await loading : null;
      if (loaded === null) return null;
      return embedQuestion(loaded.embedder, `${prefixes.question}${question}`, options);
    },
    ofPassages: async (passages) => {
      const loaded = await loading;
      if (loaded === null) return null;
      const vectors = await embedTexts({
        texts: passages.map((passage) => `${prefixes.passage}${passage}`),
        embed: loaded.embedder.embed,
        cache: loaded.cache,
        onProgress: (done, of) => report({ type: 'passages-embedded', done, of }),
      }).catch(failed);
      isTaught ||= vectors !== null;
      return vectors;
    },
    close: async () => {
      isClosed = true;
      (await loading)?.embedder.close();
    },
  };
}

async function load({ model, cacheFolder, report }: MeaningOptions): Promise<Loaded> {
  const began = performance.now();
  const missing = missingFiles(model);
  if (missing.length > 0) throw new MissingModel(`Missing: ${missing.join(', ')}.`);
  const embedder = await startEmbedder(model);
  const { dimensions } = await embedder.embed(['.']);
  const file = join(cacheFolder, `${fingerprintOf(model)}-${dimensions}.vectors`);
  const cache = openVectorCache(file, dimensions);
  report({ type: 'model-loaded', model: model.model, tookMs: performance.now() - began });
  return { embedder, cache };
}

async function embedQuestion(
  { embed }: Embedder,
  question: string,
  { patienceMs, report }: MeaningOptions,
): Promise<Float32Array | null> {
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceMs);
  });
  const found = await Promise.race([embed([question]).catch(() => 'failed' as const), late]);
  clearTimeout(timer);
  const outcome = typeof found === 'string' ? found : 'done';
  report({ type: 'question-embedded', outcome, tookMs: performance.now() - began });
  return typeof found === 'string' ? null : found.values;
}
