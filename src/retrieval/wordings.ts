import { isStopWord } from '../language/stop-words.ts';
import { indexWords } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import { type LexicalIndex, rarity } from './lexical-index.ts';
import type { Passage } from './passage.ts';
import { indexLanguage } from './plain-text.ts';
import type { Article } from './retriever.ts';
import type { IndexLanguage } from './vocabulary.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

/** A way of asking for a passage: a question of the article, its title, a heading. */
interface AskedWording {
  readonly passage: number;
  readonly text: string;
  readonly weight: number;
}

/** The number of the term of a word, or null when no article has it. */
type NumberOf = (word: string, language: IndexLanguage) => number | null;

/** What reading wordings needs: the passages' words, and their numbers with each word stemmed once. */
interface Words {
  readonly index: LexicalIndex;
  readonly numberOf: NumberOf;
}

/** Wordings, found by their terms. */
export interface Wordings {
  readonly passageOf: readonly number[];
  readonly weightOf: readonly number[];
  /** The rarity of all terms of a wording together. */
  readonly rarityOf: readonly number[];
  /** The wordings that have a term. */
  readonly having: ReadonlyMap<number, readonly number[]>;
  /** The passages whose article and headings have a term: a question may say it where the wording need not. */
  readonly about: ReadonlyMap<number, readonly number[]>;
}

/** A question that leaves out half of a wording is less alike; so much does each left-out term count. */
const LEFT_OUT = 0.4;
const ABOUT = 0.75;
/** The short answer may answer what a section answers better. */
const SHORT_TOO = 0.85;

/** The wordings by which the passages may be asked for. */
export function gatherWordings(passages: readonly Passage[], words: Words): Wordings {
  const asked = passages.flatMap((passage, number) => {
    const { title, questions } = passage.article;
    const heading = passage.section === 0 ? title : passage.path.at(-1);
    const own = [...(heading === undefined ? [] : [heading]), ...passage.questions];
    const inHead = passage.section === 0 ? questions : [];
    return [
      ...own.map((text) => ({ passage: number, text, weight: 1 })),
      ...inHead.map((text) => ({ passage: number, text, weight: SHORT_TOO })),
    ];
  });
  return indexWordings(asked, passages, words);
}

/**
 * The ways of asking for what the sources do not tell, as if the short answer of their article were asked for.
 *
 * @param waysOf by article
 */
export function gatherUnanswered(
  passages: readonly Passage[],
  waysOf: ReadonlyMap<Article, WaysOfAsking>,
  words: Words,
): Wordings {
  const asked = passages.flatMap(({ section, article }, number) =>
    section === 0
      ? (waysOf.get(article)?.unanswered ?? []).map((text) => ({ passage: number, text, weight: 1 }))
      : [],
  );
  return indexWordings(asked, passages, words);
}

function indexWordings(
  asked: readonly AskedWording[],
  passages: readonly Passage[],
  { index, numberOf }: Words,
): Wordings {
  const having = new Map<number, number[]>();
  const about = new Map<number, number[]>();
  const languageOf = (passage: Passage | undefined) => indexLanguage(passage?.article.language ?? 'nb');
  const rarityOf = asked.map(({ passage, text }, wording) => {
    const terms = termsOf(text, languageOf(passages[passage]), numberOf);
    for (const term of terms) addTo(having, term, wording);
    return [...terms].reduce((sum, term) => sum + rarity(index, term), 0);
  });
  passages.forEach((passage, number) => {
    const said = `${passage.article.title} ${passage.path.join(' ')}`;
    for (const term of termsOf(said, languageOf(passage), numberOf)) addTo(about, term, number);
  });
  return {
    passageOf: asked.map(({ passage }) => passage),
    weightOf: asked.map(({ weight }) => weight),
    rarityOf,
    having,
    about,
  };
}

function addTo(lists: Map<number, number[]>, term: number, number: number): void {
  const list = lists.get(term);
  if (list) list.push(number);
  else lists.set(term, [number]);
}

function termsOf(text: string, language: IndexLanguage, numberOf: NumberOf): Set<number> {
  const words = indexWords(text).filter((word) => !isStopWord(word, language));
  return new Set(words.flatMap((word) => numberOf(word, language) ?? []));
}

/** How alike a question and each passage's likest wording are, 0..1. */
export function matchWordings(
  wordings: Wordings,
  concepts: readonly Concept[],
  index: LexicalIndex,
): Map<number, number> {
  const best = new Map<number, number>();
  const total = concepts.reduce((sum, concept) => sum + worthOf(concept), 0);
  if (total === 0) return best;
  const matches = concepts.map((concept) => ({
    worth: worthOf(concept),
    own: strongest(wordings.having, concept),
    about: strongest(wordings.about, concept),
  }));
  for (const [wording, found] of foundRarity(wordings, concepts, index)) {
    const passage = wordings.passageOf[wording] ?? 0;
    let sum = 0;
    for (const { worth, own, about } of matches)
      sum += worth * Math.max(own.get(wording) ?? 0, ABOUT * (about.get(passage) ?? 0));
    const leftOut = (wordings.rarityOf[wording] ?? 0) - found;
    const likeness = ((wordings.weightOf[wording] ?? 1) * sum) / (total + LEFT_OUT * leftOut);
    if (likeness > (best.get(passage) ?? 0)) best.set(passage, likeness);
  }
  return best;
}

/** The weight with which each list entry stands for a concept. */
function strongest(lists: Wordings['having'], { alternatives }: Concept): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [term, weight] of alternatives)
    for (const number of lists.get(term) ?? [])
      if (weight > (weights.get(number) ?? 0)) weights.set(number, weight);
  return weights;
}

/** The wordings that have a term of the question, each with the rarity of all such terms. */
function foundRarity(
  { having }: Wordings,
  concepts: readonly Concept[],
  index: LexicalIndex,
): Map<number, number> {
  const found = new Map<number, number>();
  const terms = new Set(concepts.flatMap(({ alternatives }) => [...alternatives.keys()]));
  for (const term of terms) {
    const worth = rarity(index, term);
    for (const wording of having.get(term) ?? []) found.set(wording, (found.get(wording) ?? 0) + worth);
  }
  return found;
}

/** What a concept counts for in a whole question. */
export function worthOf(concept: Concept): number {
  return concept.rarity * concept.importance;
}
