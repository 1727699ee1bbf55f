import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.96,
  wording: 3.51,
  unanswered: 0,
  covered: 1.45,
  coveredByArticle: 1.01,
  said: 1.43,
  bound: 1.8,
  kindMissing: -0.45,
  short: 0.68,
  defines: 0.63,
  relative: 3.46,
  sameArticle: 0.3,
  unknown: 0,
  nameMissing: -1.06,
  numberMissing: -0.41,
  heaviestMissing: -0.47,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -5.21,
  words: 0.47,
  wording: 1.62,
  unanswered: 0,
  covered: 1.17,
  coveredByArticle: 1.86,
  said: 0.89,
  bound: 1.79,
  kindMissing: -0.96,
  short: -0.19,
  defines: -0.08,
  relative: 0.12,
  sameArticle: 0.48,
  unknown: -1.29,
  nameMissing: -1.59,
  numberMissing: -0.8,
  heaviestMissing: -0.89,
  lead: 0.43,
};
