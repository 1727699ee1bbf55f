import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.806,
  wording: 2.89,
  covered: 1.139,
  coveredByArticle: 1.054,
  said: 1.252,
  bound: 1.811,
  kindMissing: -0.703,
  short: 0.389,
  defines: 0.876,
  relative: 3.277,
  sameArticle: 0.423,
  unknown: 0,
  nameMissing: -1.411,
  numberMissing: -0.625,
  heaviestMissing: 0.249,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.834,
  words: 1.047,
  wording: 0.614,
  covered: 1.253,
  coveredByArticle: 1.719,
  said: 1.036,
  bound: 2.155,
  kindMissing: -1.104,
  short: 0.13,
  defines: -0.292,
  relative: 0.219,
  sameArticle: 0.219,
  unknown: -1.395,
  nameMissing: -1.64,
  numberMissing: -0.939,
  heaviestMissing: -0.85,
  lead: 0.215,
};
