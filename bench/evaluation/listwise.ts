/** The candidates of one question: what speaks for each, and which of them answer. */
export interface Choice {
  readonly candidates: readonly { readonly features: readonly number[]; readonly isRight: boolean }[];
}

const STEPS = 1_500;
const RATE = 0.8;

/**
 * Weights that put right candidates before wrong ones of the same question: gradient ascent on the chance, by softmax over
 * the candidates, that a right one comes first. Questions whose candidates are all right or all wrong teach nothing.
 *
 * @param ridge how strongly weights are drawn to 0
 */
export function fitListwise(choices: readonly Choice[], ridge: number): number[] {
  const size = choices[0]?.candidates[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  const telling = choices.filter(
    ({ candidates }) =>
      candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight),
  );
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Array<number>(size).fill(0);
    for (const choice of telling) addSlope(choice, weights, slope);
    for (let at = 0; at < size; at += 1) {
      const climb = (slope[at] ?? 0) / telling.length - ridge * (weights[at] ?? 0);
      speed[at] = 0.9 * (speed[at] ?? 0) + RATE * climb;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return weights;
}

/** The slope of log Σright − log Σall is the features expected among the right less those expected among all. */
function addSlope({ candidates }: Choice, weights: readonly number[], slope: number[]): void {
  const powers = candidates.map(({ features }) =>
    Math.exp(features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)),
  );
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, at) => sum + (candidates[at]?.isRight ? power : 0), 0);
  candidates.forEach(({ features, isRight }, number) => {
    const power = powers[number] ?? 0;
    const pull = (isRight ? power / right : 0) - power / all;
    features.forEach((feature, at) => {
      slope[at] = (slope[at] ?? 0) + pull * feature;
    });
  });
}
