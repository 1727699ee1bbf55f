import { growArray } from './growing-array.ts';

/**
 * The words of every document in their order, as numbers of terms, without stop words. A document has one run of words
 * for each field; a run has a weight.
 */
export interface TextArrays {
  readonly words: Uint32Array;
  /** Where each run begins in `words`; one more entry for the end of the last. */
  readonly runs: Uint32Array;
  readonly runWeights: Float32Array;
  /** The first run of each document; one more entry for the end of the last. */
  readonly documents: Uint32Array;
}

/** Texts under construction. */
export interface GrowingTexts {
  addWord(term: number): void;
  endRun(weight: number): void;
  endDocument(): void;
  finish(): TextArrays;
}

export function growTexts(): GrowingTexts {
  const words = growArray((length) => new Uint32Array(length));
  const runs = growArray((length) => new Uint32Array(length));
  const runWeights = growArray((length) => new Float32Array(length));
  const documents = growArray((length) => new Uint32Array(length));
  runs.push(0);
  documents.push(0);
  return {
    addWord: (term) => words.push(term),
    endRun(weight) {
      runs.push(words.length());
      runWeights.push(weight);
    },
    endDocument: () => documents.push(runWeights.length()),
    finish: () => ({
      words: words.finish(),
      runs: runs.finish(),
      runWeights: runWeights.finish(),
      documents: documents.finish(),
    }),
  };
}

export function documentCount({ documents }: TextArrays): number {
  return documents.length - 1;
}

/** The words of one document, a view on the whole. */
export function wordsOf({ words, runs, documents }: TextArrays, document: number): Uint32Array {
  return words.subarray(runs[documents[document] ?? 0], runs[documents[document + 1] ?? 0]);
}
