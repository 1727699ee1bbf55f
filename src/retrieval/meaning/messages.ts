import type { EmbeddingModel } from './model-folder.ts';
import type { Vectors } from './pipeline.ts';

/** What an embedding process is told: which model to load, then texts to make vectors of. */
export type ToEmbedder =
  | { readonly type: 'load'; readonly model: EmbeddingModel }
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] };

/** What it says. */
export type FromEmbedder =
  | { readonly type: 'loaded' }
  | { readonly type: 'not-loaded'; readonly fault: unknown }
  | { readonly type: 'embedded'; readonly id: number; readonly vectors: Vectors }
  | { readonly type: 'failed'; readonly id: number; readonly fault: unknown };
