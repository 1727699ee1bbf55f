import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.28,
  wording: 2.51,
  askedFor: 4.12,
  untold: 0,
  unanswered: 0,
  covered: 1.13,
  coveredByArticle: 0.53,
  said: 0.93,
  bound: 1.03,
  kindMissing: -0.37,
  uncounted: -0.13,
  short: 0.64,
  defines: 0.38,
  relative: 2.25,
  sameArticle: 0.5,
  unknown: 0,
  nameMissing: -0.38,
  numberMissing: -0.14,
  heaviestMissing: -0.81,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.41,
  words: 1.08,
  wording: 2,
  askedFor: 2.37,
  untold: -3.93,
  unanswered: -1.03,
  covered: 1.08,
  coveredByArticle: 0.88,
  said: 1.68,
  bound: 1.49,
  kindMissing: -0.48,
  uncounted: -0.02,
  short: 0.03,
  defines: 0.24,
  relative: -0.06,
  sameArticle: 0.76,
  unknown: -0.62,
  nameMissing: -0.87,
  numberMissing: -0.48,
  heaviestMissing: -0.85,
  lead: 0.18,
};
