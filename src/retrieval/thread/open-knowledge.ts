import type { KnowledgeFiles } from '../knowledge-files.ts';
import type { Meaning } from '../meaning/open-meaning.ts';
import type { Problem } from '../problem.ts';
import type { Knowledge } from '../retriever.ts';
import { type KnowledgeWorker, startWorker } from './start-worker.ts';

export interface KnowledgeOptions {
  /** Holds `articles/`, `synonyms.yaml` and `unknowns.yaml`. */
  readonly folder: string;
  /** Where indexes are kept from one start to the next; null: nowhere. */
  readonly indexFolder?: string | null;
  /** Told of every file that cannot be used; its last good version stays in use. */
  readonly onProblem: (problem: Problem) => void;
  /** Told of what should be mended in a new or changed article that is in use. */
  readonly onFlaw?: (flaw: Problem) => void;
  /** Told when a changed folder could not be read anew; what was read before stays in use. */
  readonly onFault: (fault: unknown) => void;
  /** Finds what is meant though other words are used, once its vectors are there; null without an embedding model. */
  readonly meaning?: Meaning | null;
}

/** The knowledge base in threads of its own: no question and no edit holds up the taking in of messages. */
export interface OpenedKnowledge extends Knowledge {
  /** Begins to read, unless that was done; resolves when articles can be had, or cannot be had at all. A search waits by itself. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the knowledge base. It is read when it is first asked, or told to be ready. An edit is seen within seconds without a restart: a new thread reads the
 * folder while the old one goes on answering.
 */
export function openKnowledge({
  folder,
  indexFolder = null,
  onProblem,
  onFlaw = () => {},
  onFault,
  meaning = null,
}: KnowledgeOptions): OpenedKnowledge {
  let current: KnowledgeWorker | null = null;
  let starting: Promise<KnowledgeWorker> | null = null;
  let closed = false;
  let isFaultTold = false;

  /** The thread that is asked; one that ended by a fault is started again. */
  function working(): Promise<KnowledgeWorker> {
    if (current !== null) return Promise.resolve(current);
    starting ??= start(new Map());
    return starting;
  }

  async function start(before: KnowledgeFiles): Promise<KnowledgeWorker> {
    let started: KnowledgeWorker | null = null;
    try {
      started = await startWorker({
        folder,
        indexFolder,
        before,
        hasMeaning: meaning !== null,
        onProblem,
        onFlaw,
        onStale: () => started && renew(started),
        onEnd: () => {
          if (current === started) current = null;
        },
      });
      if (closed) await started.close();
      else current = started;
      if (meaning !== null) void teach(started, meaning);
      isFaultTold = false;
      return started;
    } catch (fault) {
      tellOnce(fault);
      throw fault;
    } finally {
      starting = null;
    }
  }

  function renew(old: KnowledgeWorker): void {
    if (starting !== null || current !== old) return;
    starting = start(old.files);
    starting.then(
      () => old.retire(),
      () => {}, // told already
    );
  }

  /** A folder that cannot be read is tried every second. */
  function tellOnce(fault: unknown): void {
    if (!isFaultTold) onFault(fault);
    isFaultTold = true;
  }

  return {
    search: async (question, options) => {
      const worker = await working();
      return worker.search(question, options, (await meaning?.ofQuestion(question)) ?? null);
    },
    article: (id, language) => current?.article(id, language) ?? null,
    ready: () =>
      working().then(
        () => {},
        () => {},
      ),
    close: async () => {
      closed = true;
      await starting?.catch(() => {}); // told already
      await current?.close();
    },
  };
}

/** Gives a thread the vectors of its passages; until then, and without them, it finds by words alone. */
async function teach(worker: KnowledgeWorker, meaning: Meaning): Promise<void> {
  const vectors = await meaning.ofPassages(worker.passageTexts);
  if (vectors !== null) worker.learn(vectors);
}
