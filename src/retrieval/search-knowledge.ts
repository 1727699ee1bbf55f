import type { Language } from '../language/languages.ts';
import type { Concept } from './concepts.ts';
import { confidenceOf, coverage, type Evidence, unknownShare } from './confidence.ts';
import { addContext, asksForExample, leaningOf } from './follow-up.ts';
import type { FindGap } from './gaps.ts';
import { hitOf } from './hit-text.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { type Query, type RankedPassage, rankPassages, readQuestion } from './rank-passages.ts';
import type { Context, Hit, Retrieval } from './retriever.ts';

export interface SearchOptions {
  readonly language: Language;
  readonly context: Context | null;
}

/** At and above: answered. Between: offered as choices. Set on test/data/questions-dev.jsonl. */
const ANSWER_FROM = 0.5;
const CHOOSE_FROM = 0.18;
const MAX_HITS = 5;
const CONTEXT_WEIGHT = 0.4;

/** Finds what answers a question, and judges whether it does. */
export function searchKnowledge(
  index: KnowledgeIndex,
  findGap: FindGap,
  question: string,
  options: SearchOptions,
): Retrieval {
  const { ranked, query } = bestReading(index, question, options);
  const gap = findGap(question);
  const hits = hitsOf(index, query, ranked);
  const confidence = hits[0]?.score ?? 0;
  if (gap)
    return { hits, verdict: 'none', confidence: 0, gap: { id: gap.id, text: gap.says[options.language] } };
  return { hits, verdict: verdictOf(confidence), confidence, gap: null };
}

function verdictOf(confidence: number): Retrieval['verdict'] {
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= CHOOSE_FROM ? 'choose' : 'none';
}

interface Reading {
  readonly query: Query;
  readonly ranked: readonly RankedPassage[];
}

/** The question by itself, or filled in from the one before when it leans on that and fits better so. */
function bestReading(index: KnowledgeIndex, question: string, { language, context }: SearchOptions): Reading {
  const concepts = readQuestion(question, language, index);
  const alone = read(index, { text: question, concepts, aboutArticle: null, language });
  const leaning = context === null ? 'none' : leaningOf(question, concepts);
  if (context === null || leaning === 'none') return alone;
  const before = subjectOf(index, context, language);
  const filled = read(index, {
    text: question,
    concepts: addContext([...concepts, ...exampleOf(index, question)], before, CONTEXT_WEIGHT),
    aboutArticle: context.articleId,
    language,
  });
  if (leaning === 'surely') return filled;
  return topConfidence(index, alone) >= topConfidence(index, filled) ? alone : filled;
}

/** What the question before was about: its own words, or the title of its article when it too leaned on another. */
function subjectOf(index: KnowledgeIndex, { question, articleId }: Context, language: Language): Concept[] {
  const own = readQuestion(question, language, index);
  if (leaningOf(question, own) !== 'surely') return own;
  const article = index.byId.get(`${language}:${articleId}#0`)?.article;
  return article ? readQuestion(article.title, language, index) : own;
}

/** "Har noen gjort det bra?" asks for an example, though it does not say the word. */
function exampleOf(index: KnowledgeIndex, question: string): Concept[] {
  if (!asksForExample(question)) return [];
  return readQuestion('eksempel', 'nb', index).map((concept) => ({ ...concept, importance: 1 }));
}

function read(index: KnowledgeIndex, query: Query): Reading {
  return { query, ranked: rankPassages(index, query) };
}

function topConfidence(index: KnowledgeIndex, { query, ranked }: Reading): number {
  const [first] = ranked;
  return first ? confidenceOf(evidenceOf(index, query.concepts, ranked, first)) : 0;
}

function hitsOf(index: KnowledgeIndex, query: Query, ranked: readonly RankedPassage[]): Hit[] {
  return bestOfArticles(index, ranked).flatMap((found) => {
    const hit = hitOf(index, query, ranked, found);
    return hit ? [{ ...hit, score: confidenceOf(evidenceOf(index, query.concepts, ranked, found)) }] : [];
  });
}

/** One passage an article, so that what is offered as choices is different things. */
function bestOfArticles({ passages }: KnowledgeIndex, ranked: readonly RankedPassage[]): RankedPassage[] {
  const seen = new Set<string>();
  return ranked
    .filter(({ passage }) => {
      const id = passages[passage]?.article.id ?? '';
      return !seen.has(id) && seen.add(id);
    })
    .slice(0, MAX_HITS);
}

/** What speaks for a passage. */
function evidenceOf(
  index: KnowledgeIndex,
  concepts: readonly Concept[],
  ranked: readonly RankedPassage[],
  found: RankedPassage,
): Evidence {
  const article = index.passages[found.passage]?.article.id;
  const rival = ranked.find(({ passage }) => index.passages[passage]?.article.id !== article);
  return {
    covered: coverage(concepts, index.termsOf(found.passage)),
    coveredByArticle: coverage(concepts, index.termsOfArticle(found.passage)),
    strength: Math.min(1, found.words),
    margin: Math.max(0, 1 - (rival?.score ?? 0) / Math.max(found.score, 0.001)),
    unknown: unknownShare(concepts),
  };
}
