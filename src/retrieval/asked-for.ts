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
  const features = openFeatures();
  const documents = texts.map(({ text, language }) => features.learn(indexWords(text), language));
  const weigh = weigher(documents, features.count());
  const byLabel = new Map<string, (readonly number[])[]>();
  texts.forEach(({ label }, at) => {
    const own = byLabel.get(label) ?? [];
    own.push(documents[at] ?? []);
    byLabel.set(label, own);
  });
  const labels = [...byLabel.keys()];
  const seen = countSeen([...byLabel.values()], weigh, features.count());
  const never = seen.totals.map((total) => Math.log(SMOOTHING / (total + SMOOTHING * features.count())));
  return {
    chanceOf: (question, language, repairs) => {
      const scores = new Float64Array(labels.length);
      const asked = features.read(indexWords(question), language, repairs);
      weigh(asked, (feature, weight) => {
        for (let label = 0; label < scores.length; label += 1)
          scores[label] = (scores[label] ?? 0) + weight * (never[label] ?? 0);
        seen.visit(feature, (label, often) => {
          scores[label] = (scores[label] ?? 0) + weight * Math.log(1 + often / SMOOTHING);
        });
      });
      const all = logOfSum(scores);
      return new Map(labels.map((label, number) => [label, (scores[number] ?? 0) - all]));
    },
  };
}

/** How often each feature was seen with each label: flat arrays, since there are half a million. */
function countSeen(documents: readonly (readonly (readonly number[])[])[], weigh: Weigh, count: number) {
  const totals = new Float64Array(documents.length);
  const entries: { feature: number; label: number; often: number }[] = [];
  documents.forEach((own, label) => {
    const often = new Map<number, number>();
    for (const document of own)
      weigh(document, (feature, weight) => {
        often.set(feature, (often.get(feature) ?? 0) + weight);
        totals[label] = (totals[label] ?? 0) + weight;
      });
    for (const [feature, weight] of often) entries.push({ feature, label, often: weight });
  });
  const starts = new Uint32Array(count + 1);
  for (const { feature } of entries) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < count; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const next = starts.slice();
  const labels = new Uint32Array(entries.length);
  const weights = new Float32Array(entries.length);
  for (const { feature, label, often } of entries) {
    const at = next[feature] ?? 0;
    labels[at] = label;
    weights[at] = often;
    next[feature] = at + 1;
  }
  return {
    totals,
    visit: (feature: number, told: (label: number, often: number) => void): void => {
      for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1)
        told(labels[at] ?? 0, weights[at] ?? 0);
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
    count: () => count,
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

/** Tells the weight of each feature of a document, once each. */
type Weigh = (features: readonly number[], told: (feature: number, weight: number) => void) => void;

/** Tf-idf of unit length, by how many documents have a feature. */
function weigher(documents: readonly (readonly number[])[], count: number): Weigh {
  const spread = new Uint32Array(count);
  for (const document of documents)
    eachOnce(document, (feature) => {
      spread[feature] = (spread[feature] ?? 0) + 1;
    });
  const rarities = Float64Array.from(spread, (often) => 1 + Math.log((1 + documents.length) / (1 + often)));
  const weightOf = (feature: number, times: number) => (1 + Math.log(times)) * (rarities[feature] ?? 1);
  return (features, told) => {
    let squares = 0;
    eachOnce(features, (feature, times) => {
      squares += weightOf(feature, times) ** 2;
    });
    const length = Math.sqrt(squares) || 1;
    eachOnce(features, (feature, times) => told(feature, weightOf(feature, times) / length));
  };
}

/** Visits each feature of a few once, with how many times it is there. */
function eachOnce(features: readonly number[], visit: (feature: number, times: number) => void): void {
  features.forEach((feature, at) => {
    if (features.indexOf(feature) !== at) return;
    visit(
      feature,
      features.reduce((times, other) => (other === feature ? times + 1 : times), 0),
    );
  });
}

function logOfSum(logs: Float64Array): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
