import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { countyNumbers } from '../../directory/county.ts';
import type { Problem } from '../../retrieval/problem.ts';
import { root } from '../../root.ts';
import type { CountyDocuments } from '../county-documents.ts';
import { countiesWithDocuments } from '../store-documents.ts';
import type { DocumentCall, DocumentReply, FromWorker, ToWorker, WorkerStart } from './messages.ts';

export interface DocumentsOptions extends WorkerStart {
  /** Told of every document that cannot be used; its last good version stays in use. */
  readonly onProblem: (problem: Problem) => void;
}

export interface OpenedDocuments extends CountyDocuments {
  close(): Promise<void>;
}

/** A thread runs what is compiled, also when a test runs this from source. */
const workerFile = join(root, 'dist', 'src', 'documents', 'thread', 'documents-worker.js');
const nothing: DocumentReply = { titles: [], found: [], parts: [] };

/**
 * The counties' documents in a thread of their own, which begins when there is a document: reading a plan of 200 pages
 * takes a second that no message shall wait for. A thread that ends by a fault is started again.
 */
export function openDocuments({ onProblem, ...start }: DocumentsOptions): OpenedDocuments {
  let thread: DocumentsThread | null = null;
  let isClosed = false;

  async function ask(call: DocumentCall): Promise<DocumentReply> {
    if (isClosed || (thread === null && !hasDocuments(start.dataFolder))) return nothing;
    thread ??= startThread(start, onProblem, () => {
      thread = null;
    });
    return thread.ask(call);
  }

  // Read before somebody asks; what cannot be read is told when it is asked for.
  ask({ type: 'titles', counties: countyNumbers, reader: { member: null } }).catch(() => {});

  return {
    titles: async (counties, reader) => (await ask({ type: 'titles', counties, reader })).titles,
    search: async (question, keys, reader) => (await ask({ type: 'search', question, keys, reader })).found,
    parts: async (key, reader) => (await ask({ type: 'parts', key, reader })).parts,
    part: async (id, reader) => (await ask({ type: 'part', id, reader })).parts[0] ?? null,
    close: async () => {
      isClosed = true;
      await thread?.end();
    },
  };
}

/** A folder that may not be read is told by the thread. */
function hasDocuments(dataFolder: string): boolean {
  try {
    return countiesWithDocuments(dataFolder).length > 0;
  } catch {
    return true;
  }
}

interface DocumentsThread {
  ask(call: DocumentCall): Promise<DocumentReply>;
  end(): Promise<void>;
}

interface Asked {
  readonly resolve: (reply: DocumentReply) => void;
  readonly reject: (fault: unknown) => void;
}

function startThread(
  start: WorkerStart,
  onProblem: (problem: Problem) => void,
  onEnd: () => void,
): DocumentsThread {
  const worker = new Worker(workerFile, { workerData: start });
  const asked = new Map<number, Asked>();
  let count = 0;
  let fault: unknown = new Error("The thread of the counties' documents ended.");
  const settle = (id: number, how: (one: Asked) => void) => {
    const one = asked.get(id);
    asked.delete(id);
    if (one) how(one);
  };
  worker.on('message', (word: FromWorker) => {
    if (word.type === 'problem') onProblem(word.problem);
    else if (word.type === 'done') settle(word.id, (one) => one.resolve(word.reply));
    else settle(word.id, (one) => one.reject(word.fault));
  });
  worker.on('error', (error) => {
    fault = error;
  });
  worker.on('exit', () => {
    onEnd();
    for (const one of asked.values()) one.reject(fault);
  });
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        count += 1;
        asked.set(count, { resolve, reject });
        worker.postMessage({ id: count, call } satisfies ToWorker);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
