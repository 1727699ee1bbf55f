import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.92,
  wording: 3.62,
  covered: 1.34,
  coveredByArticle: 0.85,
  said: 1.52,
  bound: 1.91,
  kindMissing: -0.48,
  short: 0.75,
  defines: 0.52,
  relative: 3.36,
  sameArticle: 0.3,
  unknown: 0,
  nameMissing: -1.1,
  numberMissing: -0.44,
  heaviestMissing: -0.21,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -5.2,
  words: 0.38,
  wording: 1.52,
  covered: 1.15,
  coveredByArticle: 1.95,
  said: 0.92,
  bound: 1.8,
  kindMissing: -0.9,
  short: -0.08,
  defines: -0.02,
  relative: -0.03,
  sameArticle: 0.46,
  unknown: -1.28,
  nameMissing: -1.6,
  numberMissing: -0.81,
  heaviestMissing: -0.82,
  lead: 0.47,
};
