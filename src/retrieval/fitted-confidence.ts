import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.823,
  wording: 2.882,
  covered: 1.14,
  coveredByArticle: 1.052,
  said: 1.265,
  bound: 1.801,
  kindMissing: -0.705,
  short: 0.402,
  defines: 0.869,
  relative: 3.275,
  sameArticle: 0.376,
  unknown: 0,
  nameMissing: -1.411,
  numberMissing: -0.645,
  heaviestMissing: 0.246,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.954,
  words: 0.977,
  wording: 0.866,
  covered: 1.189,
  coveredByArticle: 1.593,
  said: 0.979,
  bound: 1.832,
  kindMissing: -1.165,
  short: 0.05,
  defines: -0.174,
  relative: 0.423,
  sameArticle: 0.306,
  unknown: -1.397,
  nameMissing: -1.609,
  numberMissing: -0.928,
  heaviestMissing: -0.659,
  lead: 0.26,
};
