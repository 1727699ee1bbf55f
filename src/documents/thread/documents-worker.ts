import { parentPort, workerData } from 'node:worker_threads';
import { loadDocuments } from '../load-documents.ts';
import type { DocumentCall, DocumentReply, FromWorker, ToWorker, WorkerStart } from './messages.ts';

// The thread that reads, indexes and searches the counties' own documents.

const start: WorkerStart = workerData;
const documents = loadDocuments({
  ...start,
  now: () => performance.now(),
  onProblem: (problem) => say({ type: 'problem', problem }),
});
const nothing: DocumentReply = { titles: [], found: [], parts: [] };

parentPort?.on('message', ({ id, call }: ToWorker) => {
  try {
    say({ type: 'done', id, reply: { ...nothing, ...answer(call) } });
  } catch (fault) {
    say({ type: 'failed', id, fault });
  }
});

function answer(call: DocumentCall): Partial<DocumentReply> {
  const { reader } = call;
  switch (call.type) {
    case 'titles':
      return { titles: documents.titles(call.counties, reader) };
    case 'search':
      return { found: documents.search(call.question, call.keys, reader) };
    case 'parts':
      return { parts: documents.parts(call.key, reader) };
    case 'part': {
      const part = documents.part(call.id, reader);
      return { parts: part === null ? [] : [part] };
    }
  }
}

function say(word: FromWorker): void {
  parentPort?.postMessage(word);
}
