import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../../src/conversation/services.ts';
import { leadOf } from '../../src/retrieval/confidence.ts';
import { type Evidence, evidenceNames } from '../../src/retrieval/evidence.ts';
import { findCandidates } from '../../src/retrieval/find-candidates.ts';
import type { KnowledgeIndex } from '../../src/retrieval/knowledge-index.ts';
import type { Candidate, Reading } from '../../src/retrieval/reading.ts';
import type { Hit } from '../../src/retrieval/retriever.ts';
import { wordsOf } from '../../src/retrieval/search-knowledge.ts';
import { root } from '../../src/root.ts';
import { askAll } from './ask.ts';
import { fitListwise } from './listwise.ts';
import { fitLogistic } from './logistic.ts';
import { openIndex } from './open-index.ts';
import type { Question } from './questions.ts';

interface Judged {
  readonly question: Question;
  readonly reading: Reading;
}

const RIDGE = { ranking: 0.003, confidence: 0.002 };

/**
 * Fits how evidence orders passages, and what chance of being right it gives the first; writes both where the assistant
 * reads them.
 *
 * @returns the file that was written
 */
export async function fitConfidence(services: Services, questions: readonly Question[]): Promise<string> {
  const index = openIndex();
  const judged = await judgeAll(index, services, questions);
  const ranking = fitListwise(
    judged.map(({ question, reading }) => ({
      candidates: reading.candidates.map((one) => ({
        features: featuresOf(one.evidence),
        isRight: isRight(question, one.hit),
      })),
    })),
    RIDGE.ranking,
  );
  const fitnessOf = ({ evidence }: Candidate) =>
    featuresOf(evidence).reduce((sum, feature, at) => sum + feature * (ranking[at] ?? 0), 0);
  const firsts = judged.flatMap(({ question, reading }) => {
    const sorted = reading.candidates
      .map((one) => ({ ...one, fitness: fitnessOf(one) }))
      .sort((a, b) => b.fitness - a.fitness);
    const [first] = sorted;
    if (!first) return [];
    const rival = sorted.find(({ hit }) => hit.articleId !== first.hit.articleId);
    const lead = leadOf(first.fitness, rival?.fitness ?? Number.NEGATIVE_INFINITY);
    const said = wordsOf(index, { ...reading, candidates: sorted }, first);
    return [{ features: [...featuresOf(first.evidence), lead], holds: isRight(question, said), weight: 1 }];
  });
  const [base = 0, ...confidence] = fitLogistic(firsts, RIDGE.confidence);
  const source = sourceOf(ranking, base, confidence);
  writeFileSync(join(root, 'src', 'retrieval', 'fitted-confidence.ts'), source);
  return source;
}

/** What the conversation asked of the knowledge base, with the passages that came near. */
async function judgeAll(
  index: KnowledgeIndex,
  services: Services,
  questions: readonly Question[],
): Promise<Judged[]> {
  const asked = await askAll(services, questions);
  return asked.flatMap(({ question, searches }) => {
    if (question.which) return [];
    // Of a question in parts it is not known which part each fact belongs to.
    if (!question.abstain && (searches.length !== 1 || question.form === 'two')) return [];
    return searches.map(({ question: text, options }) => ({
      question,
      reading: findCandidates(index, text, options),
    }));
  });
}

function featuresOf(evidence: Evidence): number[] {
  return evidenceNames.map((name) => evidence[name]);
}

function isRight({ abstain, must }: Question, { text }: Hit): boolean {
  return !abstain && must.every((pattern) => new RegExp(pattern, 'iu').test(text));
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
  return Number(value.toFixed(2));
}
