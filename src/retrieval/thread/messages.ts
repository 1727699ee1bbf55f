import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Problem } from '../problem.ts';
import type { Article, Retrieval } from '../retriever.ts';
import type { SearchOptions } from '../search-knowledge.ts';

/** What a knowledge worker is given when it starts. */
export interface WorkerStart {
  readonly folder: string;
  /** What was in use until now: a broken edit leaves it in use. */
  readonly before: KnowledgeFiles;
}

/** What a knowledge worker is told. After `end` it answers what it was asked, and ends. */
export type ToWorker =
  | {
      readonly type: 'search';
      readonly id: number;
      readonly question: string;
      readonly options: SearchOptions;
    }
  | { readonly type: 'end' };

/** What a knowledge worker says. */
export type FromWorker =
  | { readonly type: 'problem'; readonly tell: 'onProblem' | 'onFlaw'; readonly problem: Problem }
  | { readonly type: 'ready'; readonly files: KnowledgeFiles; readonly articles: readonly Article[] }
  | { readonly type: 'found'; readonly id: number; readonly retrieval: Retrieval }
  | { readonly type: 'failed'; readonly id: number; readonly fault: unknown }
  /** The folder has changed since this worker read it. Said again and again. */
  | { readonly type: 'stale' };
