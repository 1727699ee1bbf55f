import { startsOf } from './growing-array.ts';
import { documentCount, type TextArrays } from './texts.ts';

/** Postings of all terms, as they are kept: 5 bytes a posting. */
export interface PostingArrays {
  /** Where the postings of each term begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** In steps of `STRENGTH_STEP`. */
  readonly strengths: Uint8Array;
  /** The greatest strength of each term, in the same steps. */
  readonly strongest: Uint8Array;
}

/** Which documents hold a term, in rising order, and how strongly. */
export interface Postings {
  readonly documents: Uint32Array;
  /** In steps of `STRENGTH_STEP`. */
  readonly strengths: Uint8Array;
}

export interface PostingLists {
  of(term: number): Postings;
  frequency(term: number): number;
  /** The greatest strength of a term in any document, in steps. */
  strongest(term: number): number;
}

// BM25+ (Lv and Zhai 2011): k1 and b as usual, delta lets a match in a long text count for something.
const K1 = 1.2;
const B = 0.5;
const DELTA = 0.5;

/** The most that one term can score in a document. */
export const FULL_STRENGTH = K1 + 1 + DELTA;
export const STRENGTH_STEP = FULL_STRENGTH / 255;

export function openPostings({ starts, documents, strengths, strongest }: PostingArrays): PostingLists {
  return {
    of: (term) => ({
      documents: documents.subarray(starts[term], starts[term + 1]),
      strengths: strengths.subarray(starts[term], starts[term + 1]),
    }),
    frequency: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
    strongest: (term) => strongest[term] ?? 0,
  };
}

/** Turns texts (documents by their terms) into postings (terms by their documents), in two passes. */
export function invert(texts: TextArrays, formTerms: Uint32Array, termCount: number): PostingArrays {
  const starts = startsOf(countDocuments(texts, formTerms, termCount));
  const total = starts[termCount] ?? 0;
  const postings = {
    starts,
    documents: new Uint32Array(total),
    strengths: new Uint8Array(total),
    strongest: new Uint8Array(termCount),
  };
  const slowness = slownessOf(texts);
  const next = starts.slice();
  const weights = new Float32Array(termCount);
  for (let document = 0; document < documentCount(texts); document += 1) {
    const terms = weigh(texts, document, formTerms, weights);
    const slow = slowness(document);
    for (const term of terms) {
      const weight = weights[term] ?? 0;
      weights[term] = 0;
      const steps = Math.round(((weight * (K1 + 1)) / (weight + slow) + DELTA) / STRENGTH_STEP);
      const place = next[term] ?? 0;
      next[term] = place + 1;
      postings.documents[place] = document;
      postings.strengths[place] = steps;
      if (steps > (postings.strongest[term] ?? 0)) postings.strongest[term] = steps;
    }
  }
  return postings;
}

/** In how many documents each term stands. */
function countDocuments(texts: TextArrays, formTerms: Uint32Array, termCount: number): Uint32Array {
  const counts = new Uint32Array(termCount);
  const lastSeen = new Uint32Array(termCount);
  const { forms, runs, documents } = texts;
  for (let document = 0; document < documentCount(texts); document += 1) {
    const end = runs[documents[document + 1] ?? 0] ?? 0;
    for (let at = runs[documents[document] ?? 0] ?? 0; at < end; at += 1) {
      const term = formTerms[forms[at] ?? 0] ?? 0;
      if (lastSeen[term] === document + 1) continue;
      lastSeen[term] = document + 1;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** Sums the weights of a document's words by term into `weights`, and tells the terms. */
function weigh(
  { forms, runs, runWeights, documents }: TextArrays,
  document: number,
  formTerms: Uint32Array,
  weights: Float32Array,
): number[] {
  const terms: number[] = [];
  for (let run = documents[document] ?? 0; run < (documents[document + 1] ?? 0); run += 1)
    for (let at = runs[run] ?? 0; at < (runs[run + 1] ?? 0); at += 1) {
      const term = formTerms[forms[at] ?? 0] ?? 0;
      if (weights[term] === 0) terms.push(term);
      weights[term] = (weights[term] ?? 0) + (runWeights[run] ?? 0);
    }
  return terms;
}

/** How slowly a document's words grow strong: more so in one that is longer than most. */
function slownessOf(texts: TextArrays): (document: number) => number {
  const count = documentCount(texts);
  const lengths = new Float32Array(count);
  for (let document = 0; document < count; document += 1) lengths[document] = lengthOf(texts, document);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count);
  return (document) => K1 * (1 - B + (B * (lengths[document] ?? 0)) / Math.max(1, average));
}

function lengthOf({ runs, runWeights, documents }: TextArrays, document: number): number {
  let length = 0;
  for (let run = documents[document] ?? 0; run < (documents[document + 1] ?? 0); run += 1)
    length += ((runs[run + 1] ?? 0) - (runs[run] ?? 0)) * (runWeights[run] ?? 0);
  return length;
}
