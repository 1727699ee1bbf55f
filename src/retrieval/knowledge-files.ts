import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, articleNames, QUESTIONS } from './load-articles.ts';
import type { Problem } from './problem.ts';

/** A file as it last could be used, with the state it is in now. Plain data: it passes from one thread to the next. */
export interface KnowledgeFile {
  readonly version: string;
  /** Null when it never could be used. */
  readonly text: string | null;
}

/** The files of a knowledge folder, by their name in it: `articles/agder.nb.md`, `synonyms.yaml`. */
export type KnowledgeFiles = ReadonlyMap<string, KnowledgeFile>;

export const SYNONYMS = 'synonyms.yaml';
export const UNKNOWNS = 'unknowns.yaml';

export function articlePaths(folder: string): string[] {
  return articleNames(join(folder, ARTICLES)).map((name) => join(ARTICLES, name));
}

/** Changes when a file of the folder is added, changed or removed. */
export function stateOf(folder: string): string {
  const names = [...[ARTICLES, QUESTIONS].flatMap((part) => namesIn(folder, part)), SYNONYMS, UNKNOWNS];
  return names.map((name) => `${name} ${versionOf(join(folder, name))}`).join('\n');
}

function namesIn(folder: string, part: string): string[] {
  const path = join(folder, part);
  return existsSync(path) ? readdirSync(path).map((name) => join(part, name)) : [];
}

export interface FileToRead<T> {
  readonly folder: string;
  readonly name: string;
  readonly before: KnowledgeFile | undefined;
  /** What the text says, or what an editor must mend in it. */
  readonly parse: (
    path: string,
    text: string,
  ) => { readonly value: T } | { readonly problems: readonly Problem[] };
  readonly onProblem: (problem: Problem) => void;
}

export interface ReadFile<T> {
  readonly file: KnowledgeFile;
  /** Null when there is nothing that can be used. */
  readonly value: T | null;
}

/** Reads a file; a broken edit is told once, and leaves what could last be used. */
export function readKnowledgeFile<T>({ folder, name, before, parse, onProblem }: FileToRead<T>): ReadFile<T> {
  const path = join(folder, name);
  const version = versionOf(path);
  const lastGood = before?.text ?? null;
  const isNew = before?.version !== version;
  const text = isNew ? textOf(path, version) : lastGood;
  if (text === null) return { file: { version, text }, value: null };
  const parsed = parse(path, text);
  if ('value' in parsed) return { file: { version, text }, value: parsed.value };
  parsed.problems.forEach(onProblem);
  if (lastGood === null || !isNew) return { file: { version, text: null }, value: null };
  const fallback = parse(path, lastGood);
  return { file: { version, text: lastGood }, value: 'value' in fallback ? fallback.value : null };
}

function textOf(path: string, version: string): string | null {
  return version === '' ? null : readFileSync(path, 'utf8');
}

function versionOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs}-${stat.size}` : '';
}
