/** One thing seen: what spoke for it, whether it held, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

const STEPS = 4_000;
const RATE = 0.5;

/**
 * Logistic regression by plain gradient descent with momentum; small enough here to be exact in a second.
 *
 * @param ridge how strongly weights are drawn to 0, which keeps features that say the same from fighting
 * @returns base first, then a weight for each feature
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = slopeAt(examples, weights);
    for (let at = 0; at < size; at += 1) {
      const pull = at === 0 ? 0 : ridge * (weights[at] ?? 0);
      speed[at] = 0.9 * (speed[at] ?? 0) - RATE * ((slope[at] ?? 0) / total + pull);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return weights;
}

function slopeAt(examples: readonly Example[], weights: readonly number[]): number[] {
  const slope = new Array<number>(weights.length).fill(0);
  for (const { features, holds, weight } of examples) {
    const miss = weight * (chance(features, weights) - (holds ? 1 : 0));
    slope[0] = (slope[0] ?? 0) + miss;
    features.forEach((feature, at) => {
      slope[at + 1] = (slope[at + 1] ?? 0) + miss * feature;
    });
  }
  return slope;
}

function chance(features: readonly number[], weights: readonly number[]): number {
  const odds = features.reduce((sum, feature, at) => sum + feature * (weights[at + 1] ?? 0), weights[0] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
