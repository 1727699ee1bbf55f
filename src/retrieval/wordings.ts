import { isStopWord } from '../language/stop-words.ts';
import { indexWords } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import { type LexicalIndex, rarity } from './lexical-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import type { Article } from './retriever.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** A way of asking for a passage: a question of the article, its title, a heading. */
export interface AskedWording {
  readonly passage: number;
  /** Terms that the question should have too. */
  readonly terms: readonly number[];
  /** Terms that may be in the question: what the article is about, for a heading. */
  readonly about: readonly number[];
  readonly weight: number;
}

/** A question that leaves out half of a wording is less alike; so much does each left-out term count. */
const LEFT_OUT = 0.4;
const ABOUT = 0.75;
/** The short answer may answer what a section answers better. */
const SHORT_TOO = 0.85;

/** The wordings by which the passages may be asked for. */
export function gatherWordings(passages: readonly Passage[], index: LexicalIndex): AskedWording[] {
  return passages.flatMap((passage, number) => {
    const terms = (text: string) => termsOf(text, passage, index);
    const { title } = passage.article;
    const heading = passage.section === 0 ? title : passage.path.at(-1);
    const about = terms(`${title} ${passage.path.join(' ')}`);
    const wording = (text: string, weight: number) => ({
      passage: number,
      terms: terms(text),
      about,
      weight,
    });
    const own = [...(heading === undefined ? [] : [heading]), ...passage.questions].map((text) =>
      wording(text, 1),
    );
    return passage.section === 0
      ? [...own, ...passage.article.questions.map((text) => wording(text, SHORT_TOO))]
      : own;
  });
}

/**
 * The ways of asking for what the sources do not tell, as if the short answer of their article were asked for.
 *
 * @param waysOf by the article of a passage
 */
export function gatherUnanswered(
  passages: readonly Passage[],
  waysOf: ReadonlyMap<Article, WaysOfAsking>,
  index: LexicalIndex,
): AskedWording[] {
  return passages.flatMap((passage, number) => {
    if (passage.section !== 0) return [];
    const about = termsOf(passage.article.title, passage, index);
    const asked = waysOf.get(passage.article)?.unanswered ?? [];
    return asked.map((text) => ({
      passage: number,
      terms: termsOf(text, passage, index),
      about,
      weight: 1,
    }));
  });
}

function termsOf(text: string, passage: Passage, index: LexicalIndex): number[] {
  const language = indexLanguage(passage.article.language);
  const words = indexWords(text).filter((word) => !isStopWord(word, language));
  return [...new Set(words.flatMap((word) => index.vocabulary.find(word, language) ?? []))];
}

/** How alike a question and each passage's likest wording are, 0..1. */
export function matchWordings(
  wordings: readonly AskedWording[],
  concepts: readonly Concept[],
  index: LexicalIndex,
): Map<number, number> {
  const query = conceptsByTerm(concepts);
  const total = concepts.reduce((sum, concept) => sum + worthOf(concept), 0);
  const best = new Map<number, number>();
  if (total === 0) return best;
  for (const wording of wordings) {
    const likeness = wording.weight * likenessOf(wording, query, total, index);
    if (likeness > (best.get(wording.passage) ?? 0)) best.set(wording.passage, likeness);
  }
  return best;
}

type ByTerm = ReadonlyMap<number, readonly { readonly concept: Concept; readonly weight: number }[]>;

function likenessOf(wording: AskedWording, query: ByTerm, total: number, index: LexicalIndex): number {
  const matched = new Map<Concept, number>();
  let leftOut = 0;
  for (const term of wording.terms) {
    const found = query.get(term);
    if (!found) leftOut += rarity(index, term);
    for (const { concept, weight } of found ?? [])
      matched.set(concept, Math.max(matched.get(concept) ?? 0, weight));
  }
  if (matched.size === 0) return 0;
  for (const term of wording.about)
    for (const { concept, weight } of query.get(term) ?? [])
      matched.set(concept, Math.max(matched.get(concept) ?? 0, weight * ABOUT));
  let sum = 0;
  for (const [concept, weight] of matched) sum += worthOf(concept) * weight;
  return sum / (total + LEFT_OUT * leftOut);
}

function conceptsByTerm(concepts: readonly Concept[]): ByTerm {
  const byTerm = new Map<number, { concept: Concept; weight: number }[]>();
  for (const concept of concepts)
    for (const [term, weight] of concept.alternatives)
      byTerm.set(term, [...(byTerm.get(term) ?? []), { concept, weight }]);
  return byTerm;
}

/** What a concept counts for in a whole question. */
export function worthOf(concept: Concept): number {
  return concept.rarity * concept.importance;
}
