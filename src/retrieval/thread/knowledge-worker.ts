import { parentPort, workerData } from 'node:worker_threads';
import { stateOf } from '../knowledge-files.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { buildVectorIndex, type VectorIndex } from '../meaning/vector-index.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';

// The thread that reads, indexes and searches the knowledge base as it stood when the thread began. When the folder
// changes it says so and goes on answering, until another thread has read the folder anew.

const LOOK_EVERY_MS = 1_000;

const { folder, indexFolder, before, hasMeaning }: WorkerStart = workerData;
let byMeaning: VectorIndex | null = null;
const { state, files, articles, search, passageTexts } = loadKnowledge({
  folder,
  indexFolder,
  before,
  onProblem: (problem) => say({ type: 'problem', tell: 'onProblem', problem }),
  onFlaw: (problem) => say({ type: 'problem', tell: 'onFlaw', problem }),
});

const looking = setInterval(() => {
  if (hasChanged()) say({ type: 'stale' });
}, LOOK_EVERY_MS);

parentPort?.on('message', (told: ToWorker) => {
  if (told.type === 'end') {
    clearInterval(looking);
    parentPort?.close();
    return;
  }
  if (told.type === 'learn') {
    byMeaning = buildVectorIndex(told.vectors);
    return;
  }
  const { id, question, options, vector } = told;
  try {
    const near = vector === null ? undefined : byMeaning?.near(vector);
    say({ type: 'found', id, retrieval: search(question, options, near) });
  } catch (fault) {
    say({ type: 'failed', id, fault });
  }
});

say({ type: 'ready', files, articles, passageTexts: hasMeaning ? passageTexts() : [] });

function hasChanged(): boolean {
  try {
    return stateOf(folder) !== state;
  } catch {
    return true; // who reads it anew says what is wrong
  }
}

function say(word: FromWorker): void {
  parentPort?.postMessage(word);
}
