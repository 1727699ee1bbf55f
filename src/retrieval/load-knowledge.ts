import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type ArticleFile, parseArticle } from './article-file.ts';
import { findFlaws } from './article-flaws.ts';
import { noGaps, readGaps } from './gaps.ts';
import { keepIndexes } from './keep-index.ts';
import {
  articlePaths,
  type KnowledgeFile,
  type KnowledgeFiles,
  type ReadFile,
  readKnowledgeFile,
  SYNONYMS,
  stateOf,
  UNKNOWNS,
} from './knowledge-files.ts';
import { indexKnowledge } from './knowledge-index.ts';
import { waysPath } from './load-articles.ts';
import { passageText } from './meaning/passage-text.ts';
import type { Problem } from './problem.ts';
import type { Article, Retrieval, SearchOptions } from './retriever.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { noSynonyms, readSynonyms } from './synonyms.ts';
import { noWays, parseWaysOfAsking, type WaysOfAsking } from './ways-of-asking.ts';

export interface KnowledgeToLoad {
  /** Holds `articles/`, `questions/`, `synonyms.yaml` and `unknowns.yaml`. */
  readonly folder: string;
  /** What was in use before; empty at the start. */
  readonly before: KnowledgeFiles;
  /** Told of every file that cannot be used; its last good version stays in use. */
  readonly onProblem: (problem: Problem) => void;
  /** Told of what should be mended in a new or changed article that can be used. */
  readonly onFlaw?: (flaw: Problem) => void;
  /** Where indexes are kept, so that a restart does not make them anew; null: nowhere. */
  readonly indexFolder?: string | null;
}

/** The knowledge base as it stood at one moment. It never changes: an edit makes a new one. */
export interface LoadedKnowledge {
  /** Of the folder, to be compared with what it is later. */
  readonly state: string;
  readonly files: KnowledgeFiles;
  readonly articles: readonly Article[];
  /** @param near how near each passage lies by meaning; empty without an embedding model */
  search(question: string, options: SearchOptions, near?: ReadonlyMap<number, number>): Retrieval;
  /** The passages as an embedding model reads them, by their number. */
  passageTexts(): string[];
}

/** Reads and indexes a knowledge folder. One bad file does not keep the others back. */
export function loadKnowledge({
  folder,
  before,
  onProblem,
  onFlaw = () => {},
  indexFolder = null,
}: KnowledgeToLoad): LoadedKnowledge {
  const state = stateOf(folder);
  const files = new Map<string, KnowledgeFile>();
  const read = <T>(
    name: string,
    parse: (path: string, text: string) => ReturnType<typeof attempt<T>>,
  ): T | null => {
    const { file, value }: ReadFile<T> = readKnowledgeFile({
      folder,
      name,
      before: before.get(name),
      parse,
      onProblem,
    });
    files.set(name, file);
    return value;
  };
  const articles = articlePaths(folder).flatMap((name) => {
    const article = read(name, parseOne);
    const asked = waysPath(basename(name));
    if (article === null || !existsSync(join(folder, asked))) return article ?? [];
    return { ...article, ways: read(asked, parseWays) ?? noWays };
  });
  const isNew = ({ file }: Problem) =>
    files.get(relative(folder, file))?.version !== before.get(relative(folder, file))?.version;
  findFlaws(articles).filter(isNew).forEach(onFlaw);
  const synonyms = read(SYNONYMS, (path, text) => attempt(path, () => readSynonyms(text))) ?? noSynonyms;
  const findGap = read(UNKNOWNS, (path, text) => attempt(path, () => readGaps(text))) ?? noGaps;
  const makeIndex = indexFolder === null ? undefined : keepIndexes(indexFolder, onProblem);
  const index = indexKnowledge(articles, synonyms, makeIndex);
  return {
    state,
    files,
    articles: articles.map(({ article }) => article),
    search: (question, options, near = nothing) =>
      searchKnowledge({ ...index, near }, findGap, question, options),
    passageTexts: () => index.passages.map(passageText),
  };
}

const nothing: ReadonlyMap<number, number> = new Map();

function parseOne(path: string, text: string): { value: ArticleFile } | { problems: readonly Problem[] } {
  const parsed = parseArticle(path, basename(path), text);
  return 'article' in parsed ? { value: parsed } : { problems: parsed };
}

function parseWays(path: string, text: string): { value: WaysOfAsking } | { problems: readonly Problem[] } {
  const parsed = parseWaysOfAsking(path, text);
  return 'short' in parsed ? { value: parsed } : { problems: parsed };
}

function attempt<T>(file: string, parse: () => T): { value: T } | { problems: readonly Problem[] } {
  try {
    return { value: parse() };
  } catch (fault) {
    return { problems: [{ file, line: 1, message: fault instanceof Error ? fault.message : String(fault) }] };
  }
}
