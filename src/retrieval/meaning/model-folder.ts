import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** An embedding model on this machine: in the folder of its name below another folder. */
export interface EmbeddingModel {
  readonly model: string;
  /** Absolute. */
  readonly folder: string;
}

/** What a model as it is published for Transformers.js has. */
const needed = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
const weights = ['onnx/model_quantized.onnx', 'onnx/model.onnx'] as const;

/** The files that are missing for a model to be loaded; empty when all are there. */
export function missingFiles({ model, folder }: EmbeddingModel): string[] {
  const path = join(folder, model);
  if (!existsSync(path)) return [path];
  const missing = needed.filter((name) => !existsSync(join(path, name)));
  return weightsOf({ model, folder }) === null ? [...missing, weights[1]] : missing;
}

/** Whether the smaller weights are there: they are taken first. */
export function isQuantized(model: EmbeddingModel): boolean {
  return weightsOf(model) === weights[0];
}

/** Changes with the model: vectors of one say nothing to another. */
export function fingerprintOf(model: EmbeddingModel): string {
  const name = weightsOf(model);
  const { size, mtimeMs } = statSync(join(model.folder, model.model, name ?? ''));
  return createHash('sha256').update(`${model.model} ${name} ${size} ${mtimeMs}`).digest('hex').slice(0, 16);
}

function weightsOf({ model, folder }: EmbeddingModel): (typeof weights)[number] | null {
  return weights.find((name) => existsSync(join(folder, model, name))) ?? null;
}
