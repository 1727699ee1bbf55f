import { detectLanguage } from '../language/detect-language.ts';
import type { Language } from '../language/languages.ts';
import { type Concept, readConcepts } from './concepts.ts';
import { givesExpected, holdsNumbers } from './expected-answer.ts';
import { fuse } from './fuse.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { searchLexically } from './lexical-search.ts';
import { indexLanguage } from './plain-text.ts';
import { FULL_STRENGTH } from './postings.ts';
import type { IndexLanguage } from './vocabulary.ts';
import { matchWordings, worthOf } from './wordings.ts';

/** What a follow-up hangs on. */
export interface LeansOn {
  readonly articleId: string;
  /** The passage said last, by id, where one was. */
  readonly passageId: string | null;
  /** What the conversation is about. */
  readonly subject: readonly Concept[];
  /** What the follow-up itself says. */
  readonly own: readonly Concept[];
  /** What its own words may ask for, by the log of its chance, see asked-for.ts; null where that was not learnt. */
  readonly askedFor: ReadonlyMap<string, number> | null;
}

/** A question as it is looked for, after follow-ups were filled in. */
export interface Query {
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** What it is filled in from when it hangs on the question before; null when it stands by itself. */
  readonly leansOn: LeansOn | null;
  readonly language: Language;
}

/** A passage with how well it fits, in one comparable number and in the parts it was made of. */
export interface RankedPassage {
  readonly passage: number;
  readonly score: number;
  /** By its words, 0..1. */
  readonly words: number;
  /** By its likeness to a way of asking that the editors wrote down, 0..1. */
  readonly wording: number;
}

const LIMIT = 120;
const WEIGHTS = { words: 1, whole: 0.45, wording: 1.1, context: 0.4, meaning: 0.5 };
const UNEXPECTED = 0.87;
const WITHOUT_NUMBER = 0.85;
const OTHER_STANDARD = 0.97;
const OTHER_LANGUAGE = 0.7;

/** Reads the words of a question. */
export function readQuestion(question: string, language: Language, index: KnowledgeIndex): Concept[] {
  return readConcepts(question, languageOf(question, language), {
    index: index.words,
    synonyms: index.synonyms,
    guesses: false,
  });
}

/** The language of a question's words: its own, else the one replies are in. */
export function languageOf(question: string, language: Language): IndexLanguage {
  return indexLanguage(detectLanguage(question).language ?? language);
}

/** Passages that fit, best first, the best language of each section only. */
export function rankPassages(index: KnowledgeIndex, query: Query): RankedPassage[] {
  const likeness = matchWordings(index.wordings, query.concepts, index.words);
  const words = wordScores(index, query.concepts);
  const fused = fuse([
    { weight: WEIGHTS.words, scores: words },
    { weight: WEIGHTS.whole, scores: wholeScores(index, query.concepts) },
    { weight: WEIGHTS.wording, scores: likeness },
    { weight: WEIGHTS.context, scores: contextScores(index, query.leansOn?.articleId ?? null) },
    { weight: WEIGHTS.meaning, scores: index.near },
  ]);
  const ranked = [...fused]
    .filter(([, score]) => score > 0)
    .map(([passage, score]) => ({
      passage,
      score: score * languageWeight(index, passage, query.language) * kindWeight(index, passage, query.text),
      words: words.get(passage) ?? 0,
      wording: likeness.get(passage) ?? 0,
    }));
  return bestPerSection(
    index,
    ranked.sort((a, b) => b.score - a.score),
  ).slice(0, LIMIT);
}

function wordScores(index: KnowledgeIndex, concepts: readonly Concept[]): Map<number, number> {
  const full = fullScore(concepts);
  return new Map(
    searchLexically(index.words, concepts, index.words.size).map(({ document, score }) => [
      document,
      score / full,
    ]),
  );
}

/** Each passage gets something for what its whole article is about. */
function wholeScores(index: KnowledgeIndex, concepts: readonly Concept[]): Map<number, number> {
  const own = concepts.map((concept) => translate(concept, index));
  const full = fullScore(concepts);
  const wholes = new Map(
    searchLexically(index.wholes, own, index.wholes.size).map(({ document, score }) => [
      document,
      score / full,
    ]),
  );
  return new Map(index.wholeOf.map((whole, passage) => [passage, wholes.get(whole) ?? 0]));
}

/** The same concept with the term numbers of the index of whole articles. */
function translate(concept: Concept, { words, wholes }: KnowledgeIndex): Concept {
  const alternatives = new Map<number, number>();
  for (const [term, weight] of concept.alternatives) {
    const own = wholes.vocabulary.number(words.vocabulary.text(term));
    if (own !== null) alternatives.set(own, weight);
  }
  return { ...concept, alternatives };
}

function contextScores({ passages }: KnowledgeIndex, article: string | null): Map<number, number> {
  if (article === null) return new Map();
  return new Map(
    passages.flatMap((passage, at) => (passage.article.id === article ? [[at, 1] as const] : [])),
  );
}

function fullScore(concepts: readonly Concept[]): number {
  return (
    FULL_STRENGTH *
    Math.max(
      1,
      concepts.reduce((sum, concept) => sum + worthOf(concept), 0),
    )
  );
}

function languageWeight({ passages }: KnowledgeIndex, passage: number, wanted: Language): number {
  const language = passages[passage]?.article.language ?? wanted;
  if (language === wanted) return 1;
  return language === 'en' || wanted === 'en' ? OTHER_LANGUAGE : OTHER_STANDARD;
}

/** Less for a passage without the kind of thing that was asked for, and for one without a year or figure of the question. */
function kindWeight({ passages }: KnowledgeIndex, passage: number, question: string): number {
  const text = passages[passage]?.text ?? '';
  return (
    (givesExpected(question, text) ? 1 : UNEXPECTED) * (holdsNumbers(question, text) ? 1 : WITHOUT_NUMBER)
  );
}

function bestPerSection({ passages }: KnowledgeIndex, ranked: readonly RankedPassage[]): RankedPassage[] {
  const seen = new Set<string>();
  return ranked.filter(({ passage }) => {
    const id = passages[passage]?.id ?? '';
    return !seen.has(id) && seen.add(id);
  });
}
