import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../language/languages.ts';
import { type ArticleFile, parseArticle } from './article-file.ts';
import { type FindGap, noGaps, readGaps } from './gaps.ts';
import { indexKnowledge, type KnowledgeIndex } from './knowledge-index.ts';
import { articleNames } from './load-articles.ts';
import type { Problem } from './problem.ts';
import type { Article, Knowledge } from './retriever.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { noSynonyms, readSynonyms, type Synonyms } from './synonyms.ts';

export interface KnowledgeOptions {
  /** Holds `articles/`, `synonyms.yaml` and `unknowns.yaml`. */
  readonly folder: string;
  /** Milliseconds; files are looked at anew at most once a second by this clock. */
  readonly now: () => number;
  /** Told of every file that cannot be used; its last good version stays in use. */
  readonly onProblem: (problem: Problem) => void;
}

const LOOK_EVERY_MS = 1_000;

/** What is in use, with the state of each file it was made from. */
interface Loaded {
  readonly state: string;
  readonly articles: ReadonlyMap<string, Versioned<ArticleFile | null>>;
  readonly synonyms: Versioned<Synonyms>;
  readonly findGap: Versioned<FindGap>;
  readonly index: KnowledgeIndex;
  readonly byKey: ReadonlyMap<string, Article>;
}

interface Versioned<T> {
  readonly version: string;
  readonly value: T;
}

/**
 * Opens the knowledge base. It is read when it is first asked, so that messages are taken in before that. Edits are seen
 * without a restart; a broken edit leaves the last good one in use.
 */
export function openKnowledge(options: KnowledgeOptions): Knowledge {
  let loaded: Loaded | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;

  function current(): Loaded {
    if (loaded !== null && options.now() - lookedAt < LOOK_EVERY_MS) return loaded;
    lookedAt = options.now();
    if (loaded === null || stateOf(options.folder) !== loaded.state) loaded = load(options, loaded);
    return loaded;
  }

  return {
    search: async (question, { language, context }) => {
      const { index, findGap } = current();
      return searchKnowledge(index, findGap.value, question, { language, context });
    },
    article(id, language) {
      const { byKey } = current();
      return byKey.get(keyOf(id, language)) ?? byKey.get(keyOf(id, 'nb')) ?? null;
    },
  };
}

function load(options: KnowledgeOptions, before: Loaded | null): Loaded {
  const { folder } = options;
  const state = stateOf(folder);
  const articles = loadChanged(options, before);
  const read = <T>(name: string, parse: (source: string) => T, old: Versioned<T> | undefined, none: T) =>
    readOne({ path: join(folder, name), parse, old, none, onProblem: options.onProblem });
  const synonyms = read('synonyms.yaml', readSynonyms, before?.synonyms, noSynonyms);
  const findGap = read('unknowns.yaml', readGaps, before?.findGap, noGaps);
  const files = [...articles.values()].flatMap(({ value }) => value ?? []);
  return {
    state,
    articles,
    synonyms,
    findGap,
    index: indexKnowledge(files, synonyms.value),
    byKey: new Map(files.map(({ article }) => [keyOf(article.id, article.language), article])),
  };
}

/** Reads the articles whose files are new or changed, and takes over the others. */
function loadChanged({ folder, onProblem }: KnowledgeOptions, before: Loaded | null): Loaded['articles'] {
  const articles = new Map<string, Versioned<ArticleFile | null>>();
  for (const name of articleNames(join(folder, 'articles'))) {
    const path = join(folder, 'articles', name);
    const version = versionOf(path);
    const old = before?.articles.get(name);
    if (old?.version === version) {
      articles.set(name, old);
      continue;
    }
    const parsed = parseArticle(path, name, readFileSync(path, 'utf8'));
    if (!('article' in parsed)) parsed.forEach(onProblem);
    articles.set(name, { version, value: 'article' in parsed ? parsed : (old?.value ?? null) });
  }
  return articles;
}

interface FileToRead<T> {
  readonly path: string;
  readonly parse: (source: string) => T;
  readonly old: Versioned<T> | undefined;
  readonly none: T;
  readonly onProblem: (problem: Problem) => void;
}

function readOne<T>({ path, parse, old, none, onProblem }: FileToRead<T>): Versioned<T> {
  const version = versionOf(path);
  if (old?.version === version) return old;
  try {
    return { version, value: version === '' ? none : parse(readFileSync(path, 'utf8')) };
  } catch (fault) {
    onProblem({ file: path, line: 1, message: fault instanceof Error ? fault.message : String(fault) });
    return { version, value: old?.value ?? none };
  }
}

function stateOf(folder: string): string {
  const articles = readdirSync(join(folder, 'articles')).map((name) => join(folder, 'articles', name));
  const paths = [...articles, join(folder, 'synonyms.yaml'), join(folder, 'unknowns.yaml')];
  return paths.map((path) => `${path} ${versionOf(path)}`).join('\n');
}

function versionOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}-${stat.size}` : '';
}

function keyOf(id: string, language: Language): string {
  return `${language}:${id}`;
}
