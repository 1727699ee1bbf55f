import type { Language } from '../language/languages.ts';
import { type Chances, chancesOf } from './chances.ts';
import type { Concept } from './concepts.ts';
import { confidenceOf, fitnessOf, leadOf } from './confidence.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { addContext, asksForExample, leaningOf } from './follow-up.ts';
import type { FindGap, Gap } from './gaps.ts';
import { hitOf, sayTogether } from './hit-text.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { type Query, rankPassages, readQuestion } from './rank-passages.ts';
import type { Context, Hit, Retrieval, SearchOptions } from './retriever.ts';
import { matchWordings } from './wordings.ts';

/** At and above: answered. Set so that of the tuned questions that have no answer fewer than one in twenty gets one. */
export const ANSWER_FROM = 0.27;
/** From here up to that: offered as choices. */
const CHOOSE_FROM = 0.15;
/** A question as alike to a listed one as this is the same but for a small word. */
const AS_LISTED = 0.95;
const MAX_HITS = 5;
const MAX_CANDIDATES = 14;
/** Two pieces of an article that are nearer than this, by fitness, are said together. */
const IN_DOUBT = 1.4;
const CONTEXT_WEIGHT = 0.4;
const BESIDE_WEIGHT = 0.5;
/** In a follow-up what was just said loses so much fitness. */
const SAID_BEFORE = 2;

/** A passage that may answer: what would be said of it, and what speaks for it. */
export interface Candidate {
  readonly hit: Hit;
  readonly evidence: Evidence;
  /** How well it seems to answer beside the others, see confidence.ts. */
  readonly fitness: number;
}

/** A question as it was read, and the passages that may answer it, likeliest first. */
export interface Reading {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
}

/** Finds what answers a question, and judges whether it does. */
export function searchKnowledge(
  index: KnowledgeIndex,
  findGap: FindGap,
  question: string,
  options: SearchOptions,
): Retrieval {
  const gap = findGap(question);
  const { query, candidates } = findCandidates(index, question, options);
  const hits = hitsOf(index, { query, candidates });
  const leansOnContext = query.aboutArticle !== null;
  const confidence = hits[0]?.score ?? 0;
  if (gap && !isListed(candidates[0], gap)) {
    const said = { id: gap.id, text: gap.says[options.language] };
    return { hits, verdict: 'none', confidence: 0, leansOnContext, gap: said };
  }
  return { hits, verdict: verdictOf(confidence), confidence, leansOnContext, gap: null };
}

/** Whether a question is one that its editors wrote down for an article, which outweighs a rule for many questions. */
function isListed(first: Candidate | undefined, gap: Gap): boolean {
  if (!first || gap.toldIn.includes(first.hit.articleId)) return false;
  const { wording, unanswered } = first.evidence;
  return wording >= AS_LISTED && wording > unanswered;
}

function verdictOf(confidence: number): Retrieval['verdict'] {
  if (confidence >= ANSWER_FROM) return 'answer';
  return confidence >= CHOOSE_FROM ? 'choose' : 'none';
}

/**
 * The passages that may answer, likeliest first. A question that leans on the one before is filled in from that when it
 * fits better so.
 */
export function findCandidates(
  index: KnowledgeIndex,
  question: string,
  { language, context, beside = '' }: SearchOptions,
): Reading {
  const concepts = readQuestion(question, language, index);
  const own = { text: question, concepts, aboutArticle: null, language };
  const chances = chancesOf(index, own);
  const alone = withBeside(index, own, chances, beside);
  const leaning = context === null ? 'none' : leaningOf(question, concepts);
  if (context === null || leaning === 'none') return alone;
  const before = subjectOf(index, context, language);
  const filled = judge(
    index,
    {
      ...own,
      concepts: addContext([...concepts, ...exampleOf(index, question)], before, CONTEXT_WEIGHT),
      aboutArticle: context.articleId,
      saidPassage: context.passageId,
    },
    chances,
  );
  if (leaning === 'surely') return filled;
  return topConfidence(alone.candidates) >= topConfidence(filled.candidates) ? alone : filled;
}

/** A question with what was told around it, as far as the articles know the words; by itself when it is surer so. */
function withBeside(index: KnowledgeIndex, query: Query, chances: Chances | null, beside: string): Reading {
  const alone = judge(index, query, chances);
  const told = readQuestion(beside, query.language, index).filter(
    ({ alternatives }) => alternatives.size > 0,
  );
  if (told.length === 0) return alone;
  const concepts = addContext(query.concepts, told, BESIDE_WEIGHT);
  const whole = judge(index, { ...query, concepts }, chances);
  return topConfidence(alone.candidates) > topConfidence(whole.candidates) ? alone : whole;
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

/** Ranks by words first; what is then said of the best is looked at closely. */
function judge(index: KnowledgeIndex, query: Query, chances: Chances | null): Reading {
  const ranked = rankPassages(index, query).slice(0, MAX_CANDIDATES);
  const top = ranked[0]?.score ?? 0;
  const unanswered = Math.max(0, ...matchWordings(index.unanswered, query.concepts, index.words).values());
  const candidates = ranked
    .flatMap((found) => {
      const hit = hitOf(index, query, found);
      if (!hit) return [];
      const evidence = gatherEvidence(index, query, { found, said: hit.text, top, unanswered, chances });
      const repeated = hit.passageId === query.saidPassage ? SAID_BEFORE : 0;
      return [{ hit, evidence, fitness: fitnessOf(evidence) - repeated }];
    })
    .sort((a, b) => b.fitness - a.fitness);
  return { query, candidates };
}

/** One passage an article, so that what is offered as choices is different things. */
function hitsOf(index: KnowledgeIndex, { query, candidates }: Reading): Hit[] {
  const seen = new Set<string>();
  const best = candidates.filter(({ hit }) => !seen.has(hit.articleId) && seen.add(hit.articleId));
  return best.slice(0, MAX_HITS).map((candidate) => ({
    ...wordsOf(index, { query, candidates }, candidate),
    score: chanceOf(candidate, candidates),
  }));
}

/** What is said when a passage is taken for the answer: its words, and those of the next of its article when either may be it. */
export function wordsOf(index: KnowledgeIndex, { query, candidates }: Reading, chosen: Candidate): Hit {
  const { hit, fitness } = chosen;
  const next = candidates.find((other) => other !== chosen && other.hit.articleId === hit.articleId);
  if (!next || fitness - next.fitness > IN_DOUBT) return hit;
  return sayTogether(index, query, hit, next.hit);
}

function topConfidence(candidates: readonly Candidate[]): number {
  const [first] = candidates;
  return first ? chanceOf(first, candidates) : 0;
}

function chanceOf({ hit, evidence, fitness }: Candidate, among: readonly Candidate[]): number {
  const rival = among.find((other) => other.hit.articleId !== hit.articleId);
  return confidenceOf(evidence, leadOf(fitness, rival?.fitness ?? Number.NEGATIVE_INFINITY));
}
