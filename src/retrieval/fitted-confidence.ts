import type { Evidence } from './evidence.ts';

// Written by `npm run eval -- --fit` from the tuned sets of test/data; see docs/evaluation.md.

type Weights = Readonly<Record<keyof Evidence, number>>;

/** How much each kind of evidence moves a passage up among those of a question. */
export const ranking: Weights = {
  words: 1.764,
  wording: 2.904,
  covered: 1.135,
  coveredByArticle: 1.059,
  said: 1.241,
  bound: 1.849,
  kindMissing: -0.748,
  short: 0.407,
  defines: 0.862,
  relative: 3.272,
  sameArticle: 0.408,
  unknown: 0,
  nameMissing: -1.414,
  numberMissing: -0.628,
  heaviestMissing: 0.254,
};

/** How much each kind of evidence speaks for the first passage, in log odds; and its lead over the next article. */
export const confidence: Weights & { readonly base: number; readonly lead: number } = {
  base: -4.508,
  words: 0.937,
  wording: 0.531,
  covered: 1.264,
  coveredByArticle: 1.627,
  said: 0.908,
  bound: 2.024,
  kindMissing: -1.097,
  short: -0.082,
  defines: -0.134,
  relative: 0.245,
  sameArticle: -0.094,
  unknown: -1.421,
  nameMissing: -1.689,
  numberMissing: -0.934,
  heaviestMissing: -0.807,
  lead: 0.207,
};
