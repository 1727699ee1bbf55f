import { gramCount, gramsOf, gramsOfAll } from './grams.ts';
import { startsOf } from './growing-array.ts';
import { countOf } from './string-table.ts';
import { documentCount, type TextArrays } from './texts.ts';
import { NO_TERM, type VocabularyArrays } from './vocabulary.ts';

/** Word forms by their grams, as it is kept. The number of grams is a power of two. */
export interface GramArrays {
  /** The grams of each form, from the place on where its letters begin in the vocabulary. */
  readonly ofForms: Uint32Array;
  /** Where the forms of each gram begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
  readonly forms: Uint32Array;
  /** How often each gram stands in the texts. */
  readonly counts: Uint32Array;
}

/** A term that looks like a word, with how much of their grams they share (0..1, rare ones count more). */
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
/** Forms looked through for a word, those of its rarest grams first. */
const MAX_FORMS = 5_000;
/** The likeliest of them are compared as a whole. */
const MAX_COMPARED = 50;
const LEAST_SHARED = 0.15;

export function indexGrams({ forms, formCounts, formTerms }: VocabularyArrays): GramArrays {
  const size = Math.min(MAX_GRAMS, 2 ** Math.ceil(Math.log2(Math.max(64, countOf(forms) * 4))));
  const ofForms = gramsOfAll(forms, size - 1);
  const counts = new Uint32Array(size);
  const formsOf = new Uint32Array(size);
  visitIndexed((form, gram) => {
    counts[gram] = (counts[gram] ?? 0) + (formCounts[form] ?? 0);
    formsOf[gram] = (formsOf[gram] ?? 0) + 1;
  });
  const starts = startsOf(formsOf);
  const next = starts.slice();
  const byGram = new Uint32Array(starts[size] ?? 0);
  visitIndexed((form, gram) => {
    const place = next[gram] ?? 0;
    byGram[place] = form;
    next[gram] = place + 1;
  });
  return { ofForms, starts, forms: byGram, counts };

  function visitIndexed(visit: (form: number, gram: number) => void): void {
    for (let form = 0; form < countOf(forms); form += 1) {
      if (formTerms[form] === NO_TERM) continue;
      const start = forms.starts[form] ?? 0;
      const count = gramCount((forms.starts[form + 1] ?? 0) - start);
      for (let at = start; at < start + count; at += 1) visit(form, ofForms[at] ?? 0);
    }
  }
}

export function openGrams(
  { ofForms, starts, forms: byGram, counts }: GramArrays,
  { forms, formTerms }: VocabularyArrays,
  texts: TextArrays,
): GramIndex {
  const mask = counts.length - 1;
  const size = documentCount(texts);
  const averageLength = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, size);
  // Scratch, all zero between calls: the place of a gram in the question, and what a form shares with a word.
  const places = new Uint16Array(counts.length);
  const shared = new Float32Array(countOf(forms));

  return {
    lookAlikes(word, limit) {
      const grams = [...new Set(gramsOf(word, mask))];
      const all = grams.reduce((sum, gram) => sum + rarity(gram), 0);
      const met = shareOut(grams);
      const top = greatestOf(met, all).map((form) => ({
        term: formTerms[form] ?? NO_TERM,
        share: (shared[form] ?? 0) / Math.sqrt(all * worthOf(form)),
      }));
      for (const form of met) shared[form] = 0;
      return bestByTerm(top).slice(0, limit);
    },
    score(words, documents) {
      const grams = [...new Set(words.flatMap((word) => gramsOf(word, mask)))];
      const weights = Float32Array.from(grams, rarity);
      for (const [place, gram] of grams.entries()) places[gram] = place + 1;
      const held = new Float32Array(grams.length + 1);
      const scores = Float32Array.from(documents, (document) => scoreOne(document, weights, held));
      for (const gram of grams) places[gram] = 0;
      return scores;
    },
  };

  function rarity(gram: number): number {
    const frequency = Math.min(size, counts[gram] ?? 0);
    return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  }

  /** Adds the rarity of each gram to the forms that have it. Tells the forms. */
  function shareOut(grams: readonly number[]): number[] {
    const met: number[] = [];
    for (const gram of rarestOf(grams)) {
      const worth = rarity(gram);
      for (const form of byGram.subarray(starts[gram], starts[gram + 1])) {
        const before = shared[form] ?? 0;
        if (before === 0) met.push(form);
        shared[form] = before + worth;
      }
    }
    return met;
  }

  /** Those that the fewest forms have, as long as the forms are not too many. */
  function rarestOf(grams: readonly number[]): number[] {
    const spread = (gram: number) => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0);
    let left = MAX_FORMS;
    return [...grams]
      .sort((a, b) => spread(a) - spread(b))
      .filter((gram) => {
        left -= spread(gram);
        return left >= 0;
      });
  }

  /** The forms that share most; those that share too little to be like it are passed over. */
  function greatestOf(met: readonly number[], all: number): number[] {
    return met
      .filter((form) => (shared[form] ?? 0) >= LEAST_SHARED * all)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .slice(0, MAX_COMPARED);
  }

  function worthOf(form: number): number {
    const start = forms.starts[form] ?? 0;
    const count = gramCount((forms.starts[form + 1] ?? 0) - start);
    let worth = 0;
    for (let at = start; at < start + count; at += 1) worth += rarity(ofForms[at] ?? 0);
    return worth;
  }

  /** @param held scratch: how much of each gram of the question the document has, from 1 on */
  function scoreOne(document: number, weights: Float32Array, held: Float32Array): number {
    held.fill(0);
    let length = 0;
    for (let run = texts.documents[document] ?? 0; run < (texts.documents[document + 1] ?? 0); run += 1) {
      const weight = texts.runWeights[run] ?? 0;
      for (let at = texts.runs[run] ?? 0; at < (texts.runs[run + 1] ?? 0); at += 1)
        length += weight * hold(texts.forms[at] ?? 0, weight, held);
    }
    const slowness = K1 * (1 - B + (B * length) / averageLength);
    let score = 0;
    for (let place = 0; place < weights.length; place += 1) {
      const weight = held[place + 1] ?? 0;
      score += ((weights[place] ?? 0) * weight * (K1 + 1)) / (weight + slowness);
    }
    return score;
  }

  /** Counts a form's grams where they are the question's (place 0: those that are not). Tells how many it has. */
  function hold(form: number, weight: number, held: Float32Array): number {
    const start = forms.starts[form] ?? 0;
    const count = gramCount((forms.starts[form + 1] ?? 0) - start);
    for (let at = start; at < start + count; at += 1) {
      const place = places[ofForms[at] ?? 0] ?? 0;
      held[place] = (held[place] ?? 0) + weight;
    }
    return count;
  }
}

function bestByTerm(alike: readonly LookAlike[]): LookAlike[] {
  const best = new Map<number, number>();
  for (const { term, share } of alike) best.set(term, Math.max(best.get(term) ?? 0, share));
  return [...best].map(([term, share]) => ({ term, share })).sort((a, b) => b.share - a.share);
}
