import type { Article } from './retriever.ts';

/** A piece of an article that can answer by itself: the short answer (section 0), or one section after "les mer". */
export interface Passage {
  /** `article#section`, the same in every language. */
  readonly id: string;
  readonly article: Article;
  readonly section: number;
  /** Headings from the outermost in. */
  readonly path: readonly string[];
  readonly text: string;
  /** Number of its source among the article's, from 0. */
  readonly source: number;
  /** Ways of asking for it: those written down for it, and of the article's questions those that it answers best. */
  readonly questions: readonly string[];
}
