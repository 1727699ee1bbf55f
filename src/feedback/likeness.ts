import type { Language } from '../language/languages.ts';
import { isLightWord, isStopWord } from '../language/stop-words.ts';
import { indexWords, termOf } from '../language/terms.ts';

/** What a question is about: its terms and the articles near it, each with a weight. Its length is 1. */
export type Subject = ReadonlyMap<string, number>;

/** A question with what the engine makes of it. */
export interface Found {
  readonly text: string;
  readonly language: Language;
  /** Articles, best first. */
  readonly nearest: readonly string[];
  /** What it asks that the sources are known not to tell (`knowledge/unknowns.yaml`), or null. */
  readonly unknown: string | null;
}

/** The two articles nearest to a question weigh as much as an everyday word. They bring together what has no word in common: other languages, synonyms. */
const ARTICLE_WEIGHTS = [1, 0.5];
/** Asking the same that the sources do not tell says more than any words. */
const UNKNOWN_WEIGHT = 5;
/** A word that nobody else used cannot bring questions together, and should not keep them apart. */
const SINGLE_WEIGHT = 0.8;

/** The subjects of questions that are to be compared with each other: a word that few of them have tells most. */
export function subjectsOf(questions: readonly Found[]): Subject[] {
  const termSets = questions.map(({ text, language }) => termsOf(text, language));
  const counts = new Map<string, number>();
  for (const term of termSets.flatMap((set) => [...set])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (term: string) => {
    const count = counts.get(term) ?? 1;
    return count === 1 ? SINGLE_WEIGHT : 1 + Math.log(questions.length / count);
  };
  return questions.map(({ nearest, unknown }, at) => {
    const terms = [...(termSets[at] ?? [])].map((term) => [term, rarity(term)] as const);
    const articles = ARTICLE_WEIGHTS.flatMap((weight, place) => {
      const id = nearest[place];
      return id === undefined ? [] : [[`article ${id}`, weight] as const];
    });
    const unknowns = unknown === null ? [] : [[`unknown ${unknown}`, UNKNOWN_WEIGHT] as const];
    return toLengthOne(new Map([...terms, ...articles, ...unknowns]));
  });
}

function termsOf(text: string, language: Language): ReadonlySet<string> {
  const own = language === 'en' ? 'en' : 'no';
  const words = indexWords(text).filter((word) => !isStopWord(word, own) && !isLightWord(word));
  return new Set(words.map((word) => termOf(word, own)));
}

function toLengthOne(weights: ReadonlyMap<string, number>): Subject {
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([name, weight]) => [name, weight / length]));
}

/** How alike two subjects are, 0 to 1; of sums of subjects, the sum over all their pairs. */
export function likeness(one: Subject, other: Subject): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [name, weight] of small) sum += weight * (large.get(name) ?? 0);
  return sum;
}
