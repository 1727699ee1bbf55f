import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.05,
  wording: 2.1,
  askedFor: 4.29,
  untold: 0,
  unanswered: 0,
  covered: 1.07,
  coveredByArticle: 0.57,
  said: 1.11,
  bound: 1.03,
  kindMissing: -0.28,
  uncounted: 0.02,
  short: 0.64,
  defines: 0.41,
  relative: 1.97,
  sameArticle: 0.85,
  ownMissing: -0.31,
  unknown: 0,
  nameMissing: -0.33,
  numberMissing: -0.15,
  heaviestMissing: -0.74,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.91,
  words: 0.85,
  wording: 2.47,
  askedFor: 2.82,
  untold: -3.74,
  unanswered: -0.78,
  covered: 0.78,
  coveredByArticle: 0.92,
  said: 0.94,
  bound: 1.06,
  kindMissing: -0.42,
  uncounted: -0.49,
  short: 0.17,
  defines: 0.12,
  relative: 0.06,
  sameArticle: 0.22,
  ownMissing: -0.6,
  unknown: -0.58,
  nameMissing: -0.77,
  numberMissing: -0.56,
  heaviestMissing: -0.56,
  lead: 0.32,
};
