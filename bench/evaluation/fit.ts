import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../../src/conversation/services.ts';
import { leadOf } from '../../src/retrieval/confidence.ts';
import { type Evidence, evidenceNames } from '../../src/retrieval/evidence.ts';
import { indexKnowledge, type KnowledgeIndex } from '../../src/retrieval/knowledge-index.ts';
import { loadArticles } from '../../src/retrieval/load-articles.ts';
import { type Candidate, findCandidates } from '../../src/retrieval/search-knowledge.ts';
import { readSynonyms } from '../../src/retrieval/synonyms.ts';
import { root } from '../../src/root.ts';
import { askAll } from './ask.ts';
import { fitListwise } from './listwise.ts';
import { fitLogistic } from './logistic.ts';
import type { Question } from './questions.ts';

interface Judged {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
}

const RIDGE = { ranking: 0.003, confidence: 0.002 };

/** The knowledge base as shipped, as an index one can look into. */
export function openIndex(): KnowledgeIndex {
  const folder = join(root, 'knowledge');
  return indexKnowledge(
    loadArticles(join(folder, 'articles')).files,
    readSynonyms(readFileSync(join(folder, 'synonyms.yaml'), 'utf8')),
  );
}

/**
 * Fits how evidence orders passages, and what chance of being right it gives the first; writes both where the assistant
 * reads them.
 *
 * @returns the file that was written
 */
export async function fit(services: Services, questions: readonly Question[]): Promise<string> {
  const judged = await judgeAll(services, questions);
  const ranking = fitListwise(
    judged.map(({ question, candidates }) => ({
      candidates: candidates.map((one) => ({ features: featuresOf(one.evidence), isRight: isRight(question, one) })),
    })),
    RIDGE.ranking,
  );
  const oddsOf = ({ evidence }: Candidate) =>
    featuresOf(evidence).reduce((sum, feature, at) => sum + feature * (ranking[at] ?? 0), 0);
  const firsts = judged.flatMap(({ question, candidates }) => {
    const sorted = candidates.map((one) => ({ one, odds: oddsOf(one) })).sort((a, b) => b.odds - a.odds);
    const [first] = sorted;
    if (!first) return [];
    const rival = sorted.find(({ one }) => one.hit.articleId !== first.one.hit.articleId);
    const lead = leadOf(first.odds, rival?.odds ?? Number.NEGATIVE_INFINITY);
    return [{ features: [...featuresOf(first.one.evidence), lead], holds: isRight(question, first.one), weight: 1 }];
  });
  const [base = 0, ...confidence] = fitLogistic(firsts, RIDGE.confidence);
  const source = sourceOf(ranking, base, confidence);
  writeFileSync(join(root, 'src', 'retrieval', 'fitted-confidence.ts'), source);
  return source;
}

/** What the conversation asked of the knowledge base, with the passages that came near. */
async function judgeAll(services: Services, questions: readonly Question[]): Promise<Judged[]> {
  const index = openIndex();
  const asked = await askAll(services, questions);
  return asked.flatMap(({ question, searches }) => {
    // Of a question in parts it is not known which part each fact belongs to.
    if (!question.abstain && (searches.length !== 1 || question.form === 'two')) return [];
    return searches.map(({ question: text, options }) => ({
      question,
      candidates: findCandidates(index, text, options),
    }));
  });
}

function featuresOf(evidence: Evidence): number[] {
  return evidenceNames.map((name) => evidence[name]);
}

function isRight({ abstain, must }: Question, { hit }: Candidate): boolean {
  return !abstain && must.every((pattern) => new RegExp(pattern, 'iu').test(hit.text));
}

function sourceOf(ranking: readonly number[], base: number, confidence: readonly number[]): string {
  const named = (values: readonly number[]) =>
    evidenceNames.map((name, at) => `  ${name}: ${round(values[at])},\n`).join('');
  return `import type { Evidence } from './evidence.ts';

// Written by \`npm run eval -- --fit\` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
${named(ranking)}};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: ${round(base)},
${named(confidence)}  lead: ${round(confidence.at(-1))},
};
`;
}

function round(value = 0): number {
  return Number(value.toFixed(3));
}
