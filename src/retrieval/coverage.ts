import { indexWords } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import { heldWeight } from './question-score.ts';
import type { IndexLanguage } from './vocabulary.ts';
import { worthOf } from './wordings.ts';

/** A text that holds less of something, by worth, is not about it. */
export const ABOUT = 0.5;

/** The share of a question, by worth, that a set of terms stands for. */
export function coverage(concepts: readonly Concept[], held: { has(term: number): boolean }): number {
  return share(concepts, (concept) => heldWeight(concept, held));
}

/** The share of a question, by worth, with what is told of each concept, 0..1. */
export function share(concepts: readonly Concept[], partOf: (concept: Concept) => number): number {
  const total = concepts.reduce((sum, concept) => sum + worthOf(concept), 0);
  if (total === 0) return 0;
  return concepts.reduce((sum, concept) => sum + worthOf(concept) * partOf(concept), 0) / total;
}

/** The terms of what would be said of a passage, with its title and headings. */
export function termsOfSaid(index: KnowledgeIndex, { article, path }: Passage, said: string): Set<number> {
  return termsOf(index, `${article.title} ${path.join(' ')} ${said}`, indexLanguage(article.language));
}

/** The terms of any text that the articles know. */
export function termsOf({ numberOf }: KnowledgeIndex, text: string, language: IndexLanguage): Set<number> {
  return new Set(indexWords(text).flatMap((word) => numberOf(word, language) ?? []));
}
