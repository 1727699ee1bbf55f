import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, parseArticle } from './article-file.ts';
import type { Problem } from './problem.ts';

/** What a folder of articles holds: those that can be used, and what is wrong with the others. */
export interface LoadedArticles {
  readonly files: readonly ArticleFile[];
  readonly problems: readonly Problem[];
}

/** Reads every `*.md` of a folder except README.md. One bad file does not keep the others back. */
export function loadArticles(folder: string): LoadedArticles {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const name of articleNames(folder)) {
    const path = join(folder, name);
    const parsed = parseArticle(path, name, readFileSync(path, 'utf8'));
    if ('article' in parsed) files.push(parsed);
    else problems.push(...parsed);
  }
  return { files, problems };
}

export function articleNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
}
