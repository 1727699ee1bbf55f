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
  const labelNumbers = new Map(labels.map((label, number) => [label, number]));
  const features = openFeatures();
  const documents = texts.map(({ text, language }) => features.learn(indexWords(text), language));
  const weigh = weigher(documents);
  const seen: Map<number, number>[] = [];
  const totals = new Float64Array(labels.length);
  texts.forEach(({ label }, at) => {
    const number = labelNumbers.get(label) ?? 0;
    for (const [feature, weight] of weigh(documents[at] ?? [])) {
      seen[feature] ??= new Map();
      seen[feature].set(number, (seen[feature].get(number) ?? 0) + weight);
      totals[number] = (totals[number] ?? 0) + weight;
    }
  });
  const never = totals.map((total) => Math.log(SMOOTHING / (total + SMOOTHING * seen.length)));
  return {
    chanceOf: (question, language, repairs) => {
      const scores = new Float64Array(labels.length);
      for (const [feature, weight] of weigh(features.read(indexWords(question), language, repairs))) {
        for (let label = 0; label < scores.length; label += 1)
          scores[label] = (scores[label] ?? 0) + weight * (never[label] ?? 0);
        for (const [label, often] of seen[feature] ?? [])
          scores[label] = (scores[label] ?? 0) + weight * Math.log(1 + often / SMOOTHING);
      }
      const all = logOfSum(scores);
      return new Map(labels.map((label, number) => [label, (scores[number] ?? 0) - all]));
    },
  };
}

/** More than there ever are: a pair is told by one number. */
const MAX_TERMS = 2 ** 24;

/** The features of texts, by number: their terms, small words too, and their pairs of neighbours. */
function openFeatures() {
  const terms = { no: new Map<string, number>(), en: new Map<string, number>() };
  const byTerm = new Map<string, number>();
  const byPair = new Map<number, number>();
  let count = 0;
  // The same few thousand words make up all ways of asking: each is stemmed once.
  const learnWord = (word: string, language: IndexLanguage): number => {
    const before = terms[language].get(word);
    if (before !== undefined) return before;
    const term = termOf(word, language);
    const number = byTerm.get(term) ?? count++;
    byTerm.set(term, number);
    terms[language].set(word, number);
    return number;
  };
  const learnPair = (pair: number): number => {
    const number = byPair.get(pair) ?? count++;
    byPair.set(pair, number);
    return number;
  };
  return {
    learn: (words: readonly string[], language: IndexLanguage): number[] => {
      const own = words.map((word) => learnWord(word, language));
      return [...own, ...pairsOf(own).map(learnPair)];
    },
    read: (words: readonly string[], language: IndexLanguage, repairs: Repairs): number[] => {
      const own = words.map(
        (word) => byTerm.get(termOf(word, language)) ?? byTerm.get(repairs(word) ?? '') ?? -1,
      );
      const pairs = pairsOf(own).map((pair) => byPair.get(pair) ?? -1);
      return [...own, ...pairs].filter((feature) => feature >= 0);
    },
  };
}

function pairsOf(terms: readonly number[]): number[] {
  return terms.slice(1).map((term, before) => (terms[before] ?? 0) * MAX_TERMS + term);
}

/** Tf-idf of unit length, by how many documents have a feature. */
function weigher(documents: readonly (readonly number[])[]) {
  const spread: number[] = [];
  for (const document of documents)
    for (const feature of new Set(document)) spread[feature] = (spread[feature] ?? 0) + 1;
  const rarities = spread.map((often) => 1 + Math.log((1 + documents.length) / (1 + often)));
  return (features: readonly number[]): Map<number, number> => {
    const weights = new Map<number, number>();
    for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) + 1);
    let squares = 0;
    for (const [feature, count] of weights) {
      const weight = (1 + Math.log(count)) * (rarities[feature] ?? 1);
      weights.set(feature, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [feature, weight] of weights) weights.set(feature, weight / length);
    return weights;
  };
}

function logOfSum(logs: Float64Array): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
