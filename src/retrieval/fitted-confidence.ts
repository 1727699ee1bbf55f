import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.16,
  wording: 2.2,
  askedFor: 4.37,
  untold: 0,
  unanswered: 0,
  covered: 1.17,
  coveredByArticle: 0.6,
  said: 1,
  bound: 0.93,
  kindMissing: -0.2,
  uncounted: -0.14,
  short: 0.49,
  defines: 0.27,
  relative: 2.19,
  sameArticle: 0.45,
  ownMissing: -0.23,
  unknown: 0,
  nameMissing: -0.36,
  numberMissing: -0.13,
  heaviestMissing: -0.73,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.22,
  words: 0.56,
  wording: 2.36,
  askedFor: 3.09,
  untold: -3.94,
  unanswered: -0.76,
  covered: 0.59,
  coveredByArticle: 0.99,
  said: 0.69,
  bound: 0.88,
  kindMissing: -0.22,
  uncounted: -0.25,
  short: -0.02,
  defines: 0.07,
  relative: 0.09,
  sameArticle: -0.1,
  ownMissing: -0.7,
  unknown: -0.67,
  nameMissing: -0.9,
  numberMissing: -0.67,
  heaviestMissing: -0.46,
  lead: 0.41,
};
