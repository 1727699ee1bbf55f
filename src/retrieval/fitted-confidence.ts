import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.33,
  wording: 2.62,
  askedFor: 4.02,
  untold: 0,
  unanswered: 0,
  covered: 1.15,
  coveredByArticle: 0.51,
  said: 0.96,
  bound: 1.09,
  kindMissing: -0.46,
  uncounted: -0.13,
  short: 0.73,
  defines: 0.39,
  relative: 2.38,
  sameArticle: 0.49,
  unknown: 0,
  nameMissing: -0.38,
  numberMissing: -0.14,
  heaviestMissing: -0.83,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -3.95,
  words: 1.07,
  wording: 1.99,
  askedFor: 2.15,
  untold: -4.11,
  unanswered: -1.07,
  covered: 0.86,
  coveredByArticle: 0.67,
  said: 1.75,
  bound: 1.61,
  kindMissing: -0.44,
  uncounted: -0.03,
  short: 0.07,
  defines: 0.22,
  relative: 0.12,
  sameArticle: 0.69,
  unknown: -0.71,
  nameMissing: -0.95,
  numberMissing: -0.49,
  heaviestMissing: -0.9,
  lead: 0.17,
};
