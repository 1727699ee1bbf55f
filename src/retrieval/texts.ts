import { growArray } from './growing-array.ts';

/**
 * The words of every document in their order, as numbers of word forms, without stop words. A document has one run of words
 * for each field; a run has a weight.
 */
export interface TextArrays {
  readonly forms: Uint32Array;
  /** Where each run begins in `forms`; one more entry for the end of the last. */
  readonly runs: Uint32Array;
  readonly runWeights: Float32Array;
  /** The first run of each document; one more entry for the end of the last. */
  readonly documents: Uint32Array;
}

/** Texts under construction. */
export interface GrowingTexts {
  addForm(form: number): void;
  endRun(weight: number): void;
  endDocument(): void;
  /** @param renumber what has become of the number of a form */
  finish(renumber: (form: number) => number): TextArrays;
}

export function growTexts(): GrowingTexts {
  const forms = growArray((length) => new Uint32Array(length));
  const runs = growArray((length) => new Uint32Array(length));
  const runWeights = growArray((length) => new Float32Array(length));
  const documents = growArray((length) => new Uint32Array(length));
  runs.push(0);
  documents.push(0);
  return {
    addForm: (form) => forms.push(form),
    endRun(weight) {
      runs.push(forms.length());
      runWeights.push(weight);
    },
    endDocument: () => documents.push(runWeights.length()),
    finish: (renumber) => ({
      forms: forms.finish(renumber),
      runs: runs.finish(),
      runWeights: runWeights.finish(),
      documents: documents.finish(),
    }),
  };
}

export function documentCount({ documents }: TextArrays): number {
  return documents.length - 1;
}
