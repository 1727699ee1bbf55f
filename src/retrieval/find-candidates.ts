import type { Language } from '../language/languages.ts';
import { type Chances, chancesOf, likeliest } from './chances.ts';
import type { Concept } from './concepts.ts';
import { confidenceOf, fitnessOf, leadOf } from './confidence.ts';
import { gatherEvidence } from './evidence.ts';
import { addContext, asksForExample, leaningOf, turnsTo } from './follow-up.ts';
import { hitOf } from './hit-text.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { isOffSubject } from './off-subject.ts';
import { asksForWord, namesNoSubject } from './open-question.ts';
import { type Query, rankPassages, readQuestion } from './rank-passages.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Context, SearchOptions } from './retriever.ts';
import { CHOOSE_FROM } from './verdict.ts';
import { matchWordings } from './wordings.ts';

const MAX_CANDIDATES = 14;
const CONTEXT_WEIGHT = 0.4;
const BESIDE_WEIGHT = 0.5;
/** In a follow-up what was just said loses so much fitness. */
const SAID_BEFORE = 2;
/** And what speaks of something else so much. */
const OFF_SUBJECT = 3;

/**
 * The passages that may answer, likeliest first. A question that leans on the one before is filled in from that when it
 * fits better so.
 */
export function findCandidates(
  index: KnowledgeIndex,
  question: string,
  { language, context, beside = '' }: SearchOptions,
): Reading {
  const turned = turnsTo(question);
  if (turned !== null) return findCandidates(index, turned, { language, context: null, beside });
  const concepts = readQuestion(question, language, index);
  const own = { text: question, concepts, leansOn: null, language };
  const chances = chancesOf(index, own);
  const leaning = context === null ? 'none' : leaningOf(question, concepts);
  if (context === null || leaning === 'none') return withBeside(index, own, chances, beside);
  if (asksForWord(own)) return { ...withBeside(index, own, chances, beside), leaning };
  if (leaning === 'surely') return { ...fillIn(index, own, chances, context), leaning };
  const alone = withBeside(index, own, chances, beside);
  return { ...likelier(index, alone, fillIn(index, own, chances, context)), leaning };
}

/** A follow-up with what was asked before. */
function fillIn(index: KnowledgeIndex, own: Query, chances: Chances | null, context: Context): Reading {
  const { text, concepts, language } = own;
  const before = subjectOf(index, context, language);
  const asked = [...concepts, ...exampleOf(index, text)];
  const filled = {
    ...own,
    concepts: addContext(asked, before, CONTEXT_WEIGHT),
    leansOn: {
      articleId: context.articleId,
      passageId: context.passageId ?? null,
      subject: before,
      own: asked,
      askedFor: chances?.of ?? null,
    },
  };
  const whole = `${before.map(({ word }) => word).join(' ')} ${text}`;
  return judge(index, filled, chancesOf(index, { ...own, text: whole }));
}

/** A follow-up as it stands, or filled in from what was asked before. */
function likelier(index: KnowledgeIndex, alone: Reading, filled: Reading): Reading {
  const sureness = topConfidence(filled.candidates);
  if (namesNoSubject(index, alone)) return sureness < CHOOSE_FROM ? alone : filled;
  return topConfidence(alone.candidates) >= sureness ? alone : filled;
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
  const found = query.concepts.length === 0 ? likeliest(index, chances) : rankPassages(index, query);
  const ranked = found.slice(0, MAX_CANDIDATES);
  const top = ranked[0]?.score ?? 0;
  const unanswered = Math.max(0, ...matchWordings(index.unanswered, query.concepts, index.words).values());
  const candidates = ranked
    .flatMap((found) => {
      const hit = hitOf(index, query, found);
      if (!hit) return [];
      const evidence = gatherEvidence(index, query, { found, said: hit.text, top, unanswered, chances });
      const repeated = hit.passageId === query.leansOn?.passageId ? SAID_BEFORE : 0;
      const beside = isOffSubject(index, query, hit) ? OFF_SUBJECT : 0;
      return [{ hit, evidence, fitness: fitnessOf(evidence) - repeated - beside }];
    })
    .sort((a, b) => b.fitness - a.fitness);
  return { query, leaning: 'none', candidates };
}

function topConfidence(candidates: readonly Candidate[]): number {
  const [first] = candidates;
  return first ? chanceOf(first, candidates) : 0;
}

/** The chance that a passage answers, as one of several. */
export function chanceOf({ hit, evidence, fitness }: Candidate, among: readonly Candidate[]): number {
  const rival = among.find((other) => other.hit.articleId !== hit.articleId);
  return confidenceOf(evidence, leadOf(fitness, rival?.fitness ?? Number.NEGATIVE_INFINITY));
}
