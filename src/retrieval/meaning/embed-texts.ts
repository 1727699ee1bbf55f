import type { Embed, Vectors } from './pipeline.ts';
import type { VectorCache } from './vector-cache.ts';

/** Small, so that a question that comes meanwhile waits for a few texts only. */
const BATCH = 8;
/** Texts between two writes: what a kill loses. */
const WRITE_EVERY = 64;

export interface TextsToEmbed {
  readonly texts: readonly string[];
  readonly embed: Embed;
  readonly cache: VectorCache;
  /** Told now and then how many of the new texts are done. */
  readonly onProgress: (done: number, of: number) => void;
}

/** A vector for each text, in order; only texts that the cache does not know are given to the model. */
export async function embedTexts({ texts, embed, cache, onProgress }: TextsToEmbed): Promise<Vectors> {
  const unknown = [...new Set(texts)].filter((text) => cache.get(text) === null);
  let fresh: (readonly [string, Float32Array])[] = [];
  for (let at = 0; at < unknown.length; at += BATCH) {
    const batch = unknown.slice(at, at + BATCH);
    const { dimensions, values } = await embed(batch);
    fresh.push(...batch.map((text, row) => [text, rowOf(values, dimensions, row)] as const));
    const done = at + batch.length;
    if (fresh.length < WRITE_EVERY && done < unknown.length) continue;
    cache.add(fresh);
    fresh = [];
    onProgress(done, unknown.length);
  }
  return join(texts.map((text) => cache.get(text)));
}

function rowOf(values: Float32Array, dimensions: number, row: number): Float32Array {
  return values.slice(row * dimensions, (row + 1) * dimensions);
}

function join(vectors: readonly (Float32Array | null)[]): Vectors {
  const dimensions = vectors[0]?.length ?? 0;
  const values = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, row) => {
    if (vector !== null) values.set(vector, row * dimensions);
  });
  return { dimensions, values };
}
