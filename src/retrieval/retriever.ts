import type { Language } from '../language/languages.ts';

/** Where the facts of an article, or of some of its sections, are from. */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** From when its facts are, as `Article.asOf`. Null: an editor looked, and it has no date. Missing: nobody has looked. */
  readonly asOf?: string | null | undefined;
}

/** An article in one language, as the editors wrote it. */
export interface Article {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** What people ask when this is the answer. */
  readonly questions: readonly string[];
  /** The answer itself, at most 60 words, Markdown subset. */
  readonly short: string;
  /** What comes after "les mer", or null. */
  readonly more: string | null;
  readonly sources: readonly Source[];
  /** From when the facts are: "2023", "2024-01" or "2024-01-01". */
  readonly asOf: string;
  /** The date by which an editor reads it again. */
  readonly review: string;
  /** A rule or a figure that may have changed: the answer says "check the current rule". */
  readonly checkRule: boolean;
  /** Ids of articles that people ask for next. */
  readonly related: readonly string[];
}

/** One passage found, best first. */
export interface Hit {
  readonly articleId: string;
  /** `article#section`, stable across languages. */
  readonly passageId: string;
  readonly title: string;
  /** The passage's own words: the short answer, or the section that fits best. */
  readonly text: string;
  /** Number of the source of these words among the article's, from 0. */
  readonly source: number;
  /** Number of the source of the rest of these words, when they are two pieces of the article. */
  readonly alsoSource?: number;
  /** 0..1, calibrated: the share of such hits that answer the question. */
  readonly score: number;
}

/** What was found, and whether it is good enough to answer with. */
export interface Retrieval {
  readonly hits: readonly Hit[];
  /** `answer`: the first hit answers. `choose`: near, offer the titles of the first hits. `none`: not in the knowledge base. */
  readonly verdict: 'answer' | 'choose' | 'none';
  readonly confidence: number;
  /** The question was understood from the one before it. */
  readonly leansOnContext: boolean;
  /** With `none`: what the sources are known not to tell (`knowledge/unknowns.yaml`), said in the asked language; else null. */
  readonly gap: { readonly id: string; readonly text: string } | null;
}

/** What the turn before was about: a question that says its subject, and the article that was answered from last. */
export interface Context {
  readonly question: string;
  readonly articleId: string;
  /** The passage that was said; it is not said again for the next question where another fits. */
  readonly passageId?: string | undefined;
}

export interface SearchOptions {
  /** Of the reply. */
  readonly language: Language;
  /** For follow-ups; null when nothing was asked before. */
  readonly context: Context | null;
  /** What was told around the question, which asks nothing by itself. */
  readonly beside?: string;
}

/** Finds articles. Part of the core's services; a better engine fills the same interface. */
export interface Knowledge {
  search(question: string, options: SearchOptions): Promise<Retrieval>;
  /** The article in the wanted language, else in bokmål, else null when there is no such article. */
  article(id: string, language: Language): Article | null;
}
