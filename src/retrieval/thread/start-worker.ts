import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../../root.ts';
import { findArticleIn } from '../find-article.ts';
import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Vectors } from '../meaning/pipeline.ts';
import type { Problem } from '../problem.ts';
import type { Knowledge, Retrieval, SearchOptions } from '../retriever.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';

/** A thread runs what is compiled, also when a test runs this from source. */
const workerFile = join(root, 'dist', 'src', 'retrieval', 'thread', 'knowledge-worker.js');

/** One reading of the knowledge folder, in a thread of its own. */
export interface KnowledgeWorker extends Pick<Knowledge, 'article'> {
  /** @param vector of the question; null without an embedding model */
  search(question: string, options: SearchOptions, vector: Float32Array | null): Promise<Retrieval>;
  /** The passages that it wants vectors of; none unless `hasMeaning`. */
  readonly passageTexts: readonly string[];
  /** Gives it a vector for each of them. */
  learn(vectors: Vectors): void;
  readonly files: KnowledgeFiles;
  /** Answers what it was asked, then ends. */
  retire(): void;
  /** Ends it at once. */
  close(): Promise<void>;
}

export interface WorkerOptions extends WorkerStart {
  readonly onProblem: (problem: Problem) => void;
  readonly onFlaw: (flaw: Problem) => void;
  /** The folder has changed since it was read. */
  readonly onStale: () => void;
  /** It can be asked no more: closed, retired, or ended by a fault. */
  readonly onEnd: () => void;
}

interface Asked {
  readonly resolve: (retrieval: Retrieval) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Starts a thread that reads and indexes a knowledge folder. Resolves when it can be asked.
 *
 * @throws when the folder cannot be read at all
 */
export function startWorker(options: WorkerOptions): Promise<KnowledgeWorker> {
  const start: WorkerStart = {
    folder: options.folder,
    indexFolder: options.indexFolder,
    before: options.before,
    hasMeaning: options.hasMeaning,
  };
  const worker = new Worker(workerFile, { workerData: start });
  const asked = new Map<number, Asked>();
  let count = 0;
  const tell = (word: ToWorker) => worker.postMessage(word);
  const search: KnowledgeWorker['search'] = (question, searchOptions, vector) =>
    new Promise((resolve, reject) => {
      count += 1;
      asked.set(count, { resolve, reject });
      tell({ type: 'search', id: count, question, options: searchOptions, vector });
    });
  const settle = (id: number, how: (one: Asked) => void) => {
    const one = asked.get(id);
    asked.delete(id);
    if (one) how(one);
  };

  return new Promise((resolve, reject) => {
    let fault: unknown = new Error('The knowledge worker ended.');
    worker.on('message', (word: FromWorker) => {
      if (word.type === 'problem') options[word.tell](word.problem);
      else if (word.type === 'stale') options.onStale();
      else if (word.type === 'found') settle(word.id, (one) => one.resolve(word.retrieval));
      else if (word.type === 'failed') settle(word.id, (one) => one.reject(word.fault));
      else
        resolve({
          search,
          article: findArticleIn(word.articles),
          files: word.files,
          passageTexts: word.passageTexts,
          learn: (vectors) => tell({ type: 'learn', vectors }),
          retire: () => tell({ type: 'end' }),
          close: async () => void (await worker.terminate()),
        });
    });
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', () => {
      reject(fault);
      for (const one of asked.values()) one.reject(fault);
      options.onEnd();
    });
  });
}
