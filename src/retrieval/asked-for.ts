import { indexWords, termOf } from '../language/terms.ts';
import type { IndexLanguage } from './vocabulary.ts';

// Which passage a question asks for, learnt from the ways of asking: multinomial naive Bayes over tf-idf weights (Manning,
// Raghavan, Schütze: Introduction to Information Retrieval, 6.2 and 13.2). Other than the search it looks at small words
// too: "hvem", "når" and "hvor mange" tell one fact of a subject from the next.

/** A text that asks for something, or says it. */
export interface AskingText {
  /** What is asked for: the id of a passage, or of what no passage tells. */
  readonly label: string;
  readonly text: string;
  readonly language: IndexLanguage;
}

/** What may be asked for with a question, by the log of its chance among all that is known. */
export interface AskedFor {
  chanceOf(question: string, language: IndexLanguage, repairs: Repairs): ReadonlyMap<string, number>;
}

/** What a word that was never seen may be a misspelling of, as a term. */
export type Repairs = (word: string) => string | null;

/** For a term that a label never was asked for with. Chosen on the tuned questions. */
const SMOOTHING = 0.02;

export function learnAskedFor(texts: readonly AskingText[]): AskedFor {
  const labels = [...new Set(texts.map(({ label }) => label))];
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const termIn = { no: remember((word) => termOf(word, 'no')), en: remember((word) => termOf(word, 'en')) };
  const documents = texts.map(({ text, language }) => featuresOf(text, termIn[language]));
  const weigh = weigher(documents);
  const held = new Map<string, Map<number, number>>();
  const totals = new Float64Array(labels.length);
  texts.forEach(({ label }, at) => {
    const number = numbers.get(label) ?? 0;
    for (const [feature, weight] of weigh(documents[at] ?? [])) {
      const byLabel = held.get(feature) ?? new Map<number, number>();
      byLabel.set(number, (byLabel.get(number) ?? 0) + weight);
      held.set(feature, byLabel);
      totals[number] = (totals[number] ?? 0) + weight;
    }
  });
  const never = Array.from(totals, (total) => Math.log(SMOOTHING / (total + SMOOTHING * held.size)));
  return {
    chanceOf: (question, language, repairs) => {
      const features = featuresOf(question, (word) => {
        const term = termOf(word, language);
        return held.has(term) ? term : (repairs(word) ?? term);
      });
      const scores = new Float64Array(labels.length);
      for (const [feature, weight] of weigh(features)) {
        const byLabel = held.get(feature);
        if (!byLabel) continue;
        never.forEach((log, number) => {
          scores[number] = (scores[number] ?? 0) + weight * log;
        });
        for (const [number, seen] of byLabel)
          scores[number] = (scores[number] ?? 0) + weight * Math.log(1 + seen / SMOOTHING);
      }
      const all = logOfSum(scores);
      return new Map(labels.map((label, number) => [label, (scores[number] ?? 0) - all]));
    },
  };
}

/** The terms of a text and its pairs of neighbours, small words too. */
function featuresOf(text: string, term: (word: string) => string): string[] {
  const terms = indexWords(text).map(term);
  return [...terms, ...terms.slice(1).map((term, before) => `${terms[before]} ${term}`)];
}

/** The same few thousand words make up all ways of asking. */
function remember(term: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = term(word);
    known.set(word, found);
    return found;
  };
}

/** Tf-idf of unit length, by how many documents have a feature. */
function weigher(documents: readonly (readonly string[])[]) {
  const spread = new Map<string, number>();
  for (const document of documents)
    for (const feature of new Set(document)) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  return (features: readonly string[]): (readonly [string, number])[] => {
    const counts = new Map<string, number>();
    for (const feature of features)
      if (spread.has(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const weights = Array.from(counts, ([feature, count]) => {
      const rarity = 1 + Math.log((1 + documents.length) / (1 + (spread.get(feature) ?? 0)));
      return [feature, (1 + Math.log(count)) * rarity] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([feature, weight]) => [feature, weight / length] as const);
  };
}

function logOfSum(logs: Float64Array): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
