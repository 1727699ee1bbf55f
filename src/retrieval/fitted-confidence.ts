import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.92,
  wording: 2.724,
  covered: 1.55,
  coveredByArticle: 0.76,
  bound: 1.98,
  kindMissing: -0.752,
  relative: 3.471,
  sameArticle: 0.411,
  unknown: 0,
  nameMissing: -1.576,
  numberMissing: -0.67,
  heaviestMissing: 0.433,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -3.645,
  words: 0.923,
  wording: 0.511,
  covered: 1.465,
  coveredByArticle: 1.266,
  bound: 1.863,
  kindMissing: -1.063,
  relative: 0.085,
  sameArticle: 0.359,
  unknown: -1.241,
  nameMissing: -1.926,
  numberMissing: -1.096,
  heaviestMissing: -0.637,
  lead: 0.251,
};
