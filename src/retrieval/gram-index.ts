import { gramsOf, visitGramsAt } from './grams.ts';
import { startsOf } from './growing-array.ts';
import { countOf } from './string-table.ts';
import { documentCount, type TextArrays } from './texts.ts';
import { NO_TERM, type VocabularyArrays } from './vocabulary.ts';

/** Word forms by their grams, as it is kept. The number of grams is a power of two. */
export interface GramArrays {
  /** Where the forms of each gram begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
  readonly forms: Uint32Array;
  /** How often each gram stands in the texts. */
  readonly counts: Uint32Array;
}

/** A form that looks like a word, with how much of the word's grams it has (0..1, rare ones count more). */
export interface LookAlike {
  readonly term: number;
  readonly share: number;
}

/** What is written alike: the second way of finding, where words do not meet by their stems. */
export interface GramIndex {
  /** Terms that look most like a word, best first. */
  lookAlikes(word: string, limit: number): readonly LookAlike[];
  /** How well documents fit some words by their grams (BM25), in the order of the documents. */
  score(words: readonly string[], documents: readonly number[]): Float32Array;
}

const MAX_GRAMS = 1 << 20;
const K1 = 0.8;
const B = 0.5;
const MAX_COMPARED = 50;
/** Grams that more forms have than this tell too little to look through them all. */
const MAX_FORMS = 20_000;

export function indexGrams({ forms, formCounts, formTerms }: VocabularyArrays): GramArrays {
  const size = Math.min(MAX_GRAMS, 2 ** Math.ceil(Math.log2(Math.max(64, countOf(forms) * 4))));
  const mask = size - 1;
  const counts = new Uint32Array(size);
  const formsOf = new Uint32Array(size);
  const indexed = (form: number) => formTerms[form] !== NO_TERM;
  for (let form = 0; form < countOf(forms); form += 1)
    if (indexed(form))
      visitGramsAt(forms, form, mask, (gram) => {
        counts[gram] = (counts[gram] ?? 0) + (formCounts[form] ?? 0);
        formsOf[gram] = (formsOf[gram] ?? 0) + 1;
      });
  const starts = startsOf(formsOf);
  const next = starts.slice();
  const byGram = new Uint32Array(starts[size] ?? 0);
  for (let form = 0; form < countOf(forms); form += 1)
    if (indexed(form))
      visitGramsAt(forms, form, mask, (gram) => {
        const place = next[gram] ?? 0;
        byGram[place] = form;
        next[gram] = place + 1;
      });
  return { starts, forms: byGram, counts };
}

export function openGrams(
  { starts, forms: byGram, counts }: GramArrays,
  { forms, formTerms }: VocabularyArrays,
  texts: TextArrays,
): GramIndex {
  const mask = counts.length - 1;
  const size = documentCount(texts);
  const averageLength = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, size);
  const places = new Uint16Array(counts.length);

  function rarity(gram: number): number {
    const frequency = Math.min(size, counts[gram] ?? 0);
    return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  }

  return {
    lookAlikes(word, limit) {
      const grams = [...new Set(gramsOf(word, mask))];
      const all = grams.reduce((sum, gram) => sum + rarity(gram), 0);
      const shared = new Map<number, number>();
      for (const gram of grams) {
        const [from = 0, to = 0] = [starts[gram], starts[gram + 1]];
        if (to - from > MAX_FORMS) continue;
        const worth = rarity(gram);
        for (let at = from; at < to; at += 1) {
          const form = byGram[at] ?? 0;
          shared.set(form, (shared.get(form) ?? 0) + worth);
        }
      }
      const top = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MAX_COMPARED);
      return bestTerms(
        new Map(top.map(([form, worth]) => [form, worth / Math.sqrt(all * worthOf(form))])),
        formTerms,
        limit,
      );
    },
    score(words, documents) {
      const grams = [...new Set(words.flatMap((word) => gramsOf(word, mask)))];
      const weights = grams.map(rarity);
      for (const [place, gram] of grams.entries()) places[gram] = place + 1;
      const scores = Float32Array.from(documents, (document) => scoreOne(document, weights));
      for (const gram of grams) places[gram] = 0;
      return scores;
    },
  };

  function worthOf(form: number): number {
    let sum = 0;
    visitGramsAt(forms, form, mask, (gram) => {
      sum += rarity(gram);
    });
    return sum;
  }

  function scoreOne(document: number, weights: readonly number[]): number {
    const held = new Float32Array(weights.length);
    let length = 0;
    for (let run = texts.documents[document] ?? 0; run < (texts.documents[document + 1] ?? 0); run += 1) {
      const weight = texts.runWeights[run] ?? 0;
      for (let at = texts.runs[run] ?? 0; at < (texts.runs[run + 1] ?? 0); at += 1)
        visitGramsAt(forms, texts.forms[at] ?? 0, mask, (gram) => {
          const place = places[gram] ?? 0;
          if (place > 0) held[place - 1] = (held[place - 1] ?? 0) + weight;
          length += weight;
        });
    }
    const slowness = K1 * (1 - B + (B * length) / averageLength);
    return held.reduce(
      (sum, weight, place) => sum + ((weights[place] ?? 0) * weight * (K1 + 1)) / (weight + slowness),
      0,
    );
  }
}

function bestTerms(shares: ReadonlyMap<number, number>, formTerms: Uint32Array, limit: number): LookAlike[] {
  const byTerm = new Map<number, number>();
  for (const [form, share] of shares) {
    const term = formTerms[form] ?? NO_TERM;
    byTerm.set(term, Math.max(byTerm.get(term) ?? 0, share));
  }
  return [...byTerm]
    .map(([term, share]) => ({ term, share }))
    .sort((a, b) => b.share - a.share)
    .slice(0, limit);
}
