import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.96,
  wording: 3.49,
  covered: 1.54,
  coveredByArticle: 0.58,
  said: 1.52,
  bound: 2.04,
  kindMissing: -0.44,
  short: 0.72,
  defines: 0.62,
  relative: 3.32,
  sameArticle: 0.32,
  unknown: 0,
  nameMissing: -1.15,
  numberMissing: -0.42,
  heaviestMissing: -0.33,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.94,
  words: 0.33,
  wording: 1.37,
  covered: 1.36,
  coveredByArticle: 1.92,
  said: 0.55,
  bound: 1.78,
  kindMissing: -0.92,
  short: -0.12,
  defines: -0.2,
  relative: 0.14,
  sameArticle: 0.41,
  unknown: -1.25,
  nameMissing: -1.74,
  numberMissing: -0.85,
  heaviestMissing: -1,
  lead: 0.45,
};
