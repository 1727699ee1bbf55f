import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Vectors } from '../meaning/pipeline.ts';
import type { Problem } from '../problem.ts';
import type { Article, Retrieval, SearchOptions } from '../retriever.ts';

/** What a knowledge worker is given when it starts. */
export interface WorkerStart {
  readonly folder: string;
  /** Where its indexes are kept, so that a restart does not make them anew; null: nowhere. */
  readonly indexFolder: string | null;
  /** What was in use until now: a broken edit leaves it in use. */
  readonly before: KnowledgeFiles;
  /** It gets vectors once it is ready: it says what of. */
  readonly hasMeaning: boolean;
}

/** What a knowledge worker is told. After `end` it answers what it was asked, and ends. */
export type ToWorker =
  | {
      readonly type: 'search';
      readonly id: number;
      readonly question: string;
      readonly options: SearchOptions;
      /** Of the question; null without an embedding model. */
      readonly vector: Float32Array | null;
    }
  /** A vector for each passage, in the order in which it said them. */
  | { readonly type: 'learn'; readonly vectors: Vectors }
  | { readonly type: 'end' };

/** What a knowledge worker says. */
export type FromWorker =
  | { readonly type: 'problem'; readonly tell: 'onProblem' | 'onFlaw'; readonly problem: Problem }
  | {
      readonly type: 'ready';
      readonly files: KnowledgeFiles;
      readonly articles: readonly Article[];
      /** As an embedding model reads them; none without one. */
      readonly passageTexts: readonly string[];
    }
  | { readonly type: 'found'; readonly id: number; readonly retrieval: Retrieval }
  | { readonly type: 'failed'; readonly id: number; readonly fault: unknown }
  /** The folder has changed since this worker read it. Said again and again. */
  | { readonly type: 'stale' };
