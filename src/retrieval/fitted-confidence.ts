import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 2.23,
  wording: 3.67,
  unanswered: 0,
  covered: 1.77,
  coveredByArticle: 0.99,
  said: 1.02,
  bound: 1.67,
  kindMissing: -0.44,
  uncounted: -0.33,
  short: 0.72,
  defines: 0.46,
  relative: 3.85,
  sameArticle: 0.15,
  unknown: 0,
  nameMissing: -0.82,
  numberMissing: -0.12,
  heaviestMissing: -0.58,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.98,
  words: 1.77,
  wording: 2.15,
  unanswered: -2.23,
  covered: 1.59,
  coveredByArticle: 0.96,
  said: 0.66,
  bound: 1.99,
  kindMissing: -1,
  uncounted: -0.97,
  short: -0.05,
  defines: 0.35,
  relative: 0.09,
  sameArticle: 0.26,
  unknown: -0.64,
  nameMissing: -1.4,
  numberMissing: -0.19,
  heaviestMissing: -0.49,
  lead: 0.21,
};
