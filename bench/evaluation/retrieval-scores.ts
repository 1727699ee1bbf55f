import { seededRandom } from './random.ts';

/** How well lists of ten passages hold those that answer: means over questions. */
export interface RetrievalScores {
  readonly questions: number;
  readonly ndcg: number;
  /** Half the width of the 95 % interval of `ndcg`, by bootstrap over questions. */
  readonly ndcgError: number;
  readonly mrr: number;
  readonly recall: number;
}

const DEPTH = 10;
const DRAWS = 500;

/** @param runs for each question: what was found, best first, and what answers */
export function scoreRetrieval(
  runs: readonly { readonly found: readonly string[]; readonly relevant: ReadonlySet<string> }[],
): RetrievalScores {
  const gains = runs.map(({ found, relevant }) => ndcg(found, relevant));
  const firsts = runs.map(({ found, relevant }) => {
    const at = found.slice(0, DEPTH).findIndex((id) => relevant.has(id));
    return at === -1 ? 0 : 1 / (at + 1);
  });
  const recalls = runs.map(({ found, relevant }) => {
    const held = found.slice(0, DEPTH).filter((id) => relevant.has(id)).length;
    return held / Math.min(DEPTH, relevant.size);
  });
  return {
    questions: runs.length,
    ndcg: mean(gains),
    ndcgError: bootstrapError(gains),
    mrr: mean(firsts),
    recall: mean(recalls),
  };
}

function ndcg(found: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const got = found.slice(0, DEPTH).reduce((sum, id, at) => sum + (relevant.has(id) ? gain(at) : 0), 0);
  let best = 0;
  for (let at = 0; at < Math.min(DEPTH, relevant.size); at += 1) best += gain(at);
  return best === 0 ? 0 : got / best;
}

function bootstrapError(values: readonly number[]): number {
  const random = seededRandom(1);
  const means = Array.from({ length: DRAWS }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return ((means[Math.floor(DRAWS * 0.975)] ?? 0) - (means[Math.floor(DRAWS * 0.025)] ?? 0)) / 2;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
