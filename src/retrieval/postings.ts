/** Which documents hold a term, and how strongly. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly strengths: Float32Array;
}

/** Postings of all terms in three flat arrays: 8 bytes a posting, and nothing for the garbage collector to walk. */
export interface PostingLists {
  of(term: number): Postings;
  frequency(term: number): number;
}

/** Collects (document, term, weight) in document order, then lays them out by term. */
export interface PostingCollector {
  add(term: number, weight: number): void;
  endDocument(length: number): void;
  documents(): number;
  finish(termCount: number): PostingLists;
}

// BM25+ (Lv and Zhai 2011): k1 and b as usual, delta lets a match in a long text count for something.
const K1 = 1.2;
const B = 0.6;
const DELTA = 0.5;

export function collectPostings(): PostingCollector {
  let terms = new Uint32Array(1 << 12);
  let weights = new Float32Array(1 << 12);
  let count = 0;
  const ends: number[] = [];
  const lengths: number[] = [];

  return {
    add(term, weight) {
      if (count === terms.length) {
        terms = grow(terms, new Uint32Array(count * 2));
        weights = grow(weights, new Float32Array(count * 2));
      }
      terms[count] = term;
      weights[count] = weight;
      count += 1;
    },
    endDocument(length) {
      ends.push(count);
      lengths.push(length);
    },
    documents: () => ends.length,
    finish: (termCount) => layOut({ terms, weights, count, ends, lengths }, termCount),
  };
}

interface Collected {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly count: number;
  readonly ends: readonly number[];
  readonly lengths: readonly number[];
}

function layOut({ terms, weights, count, ends, lengths }: Collected, termCount: number): PostingLists {
  const starts = startsByTerm(terms.subarray(0, count), termCount);
  const next = starts.slice();
  const documents = new Uint32Array(count);
  const strengths = new Float32Array(count);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  let at = 0;
  ends.forEach((end, document) => {
    const slowness = K1 * (1 - B + (B * (lengths[document] ?? 0)) / Math.max(1, average));
    for (; at < end; at += 1) {
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      const place = next[term] ?? 0;
      documents[place] = document;
      strengths[place] = (weight * (K1 + 1)) / (weight + slowness) + DELTA;
      next[term] = place + 1;
    }
  });
  return {
    of: (term) => ({
      documents: documents.subarray(starts[term], starts[term + 1]),
      strengths: strengths.subarray(starts[term], starts[term + 1]),
    }),
    frequency: (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0),
  };
}

/** Where each term's postings begin; one more entry for the end of the last. */
function startsByTerm(terms: Uint32Array, termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 1; term <= termCount; term += 1)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
  return starts;
}

function grow<T extends Uint32Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
