import { type EmbeddingModel, isQuantized } from './model-folder.ts';

/** Texts as vectors of length one, one after the other in one array. */
export interface Vectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

export type Embed = (texts: readonly string[]) => Promise<Vectors>;

/**
 * Loads an embedding model from this machine. The only file that knows the library: its 2.x line is past its end of support,
 * and `@huggingface/transformers`, which has the same `pipeline` and `env`, can take its place here.
 *
 * @throws when the model cannot be loaded; nothing is ever fetched
 */
export async function openPipeline(model: EmbeddingModel): Promise<Embed> {
  const { env, pipeline } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.localModelPath = model.folder;
  const options = { local_files_only: true, quantized: isQuantized(model) };
  const extract = await pipeline('feature-extraction', model.model, options);
  return async (texts) => {
    const tensor = await extract([...texts], { pooling: 'mean', normalize: true });
    const values = Float32Array.from(tensor.data, Number);
    return { dimensions: values.length / Math.max(1, texts.length), values };
  };
}
