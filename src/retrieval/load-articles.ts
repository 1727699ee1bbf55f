import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleFile, parseArticle } from './article-file.ts';
import type { Problem } from './problem.ts';
import { noWays, parseWaysOfAsking } from './ways-of-asking.ts';

export const ARTICLES = 'articles';
export const QUESTIONS = 'questions';

/** What a folder of articles holds: those that can be used, and what is wrong with the others. */
export interface LoadedArticles {
  readonly files: readonly ArticleFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every `*.md` of `articles/` except README.md, with its ways of asking. One bad file does not keep the others back.
 *
 * @param knowledge the folder that holds `articles/`, and `questions/` if there is one
 */
export function loadArticles(knowledge: string): LoadedArticles {
  const folder = join(knowledge, ARTICLES);
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const name of articleNames(folder)) {
    const path = join(folder, name);
    const parsed = parseArticle(path, name, readFileSync(path, 'utf8'));
    if (!('article' in parsed)) {
      problems.push(...parsed);
      continue;
    }
    const asked = join(knowledge, waysPath(name));
    const ways = existsSync(asked) ? parseWaysOfAsking(asked, readFileSync(asked, 'utf8')) : noWays;
    if ('short' in ways) files.push({ ...parsed, ways });
    else problems.push(...ways);
  }
  return { files, problems };
}

/** Files of ways of asking whose article is not there: a slip in the name, or an article that was removed. */
export function strayWays(knowledge: string): Problem[] {
  const folder = join(knowledge, QUESTIONS);
  if (!existsSync(folder)) return [];
  const known = new Set(articleNames(join(knowledge, ARTICLES)).map(waysPath));
  return readdirSync(folder)
    .map((name) => join(QUESTIONS, name))
    .filter((path) => !known.has(path) && !path.endsWith('README.md'))
    .map((path) => ({
      file: join(knowledge, path),
      line: 1,
      message: 'There is no article of this name: it must be called <id>.<nb|nn|en>.yaml.',
    }));
}

/** The file of the ways of asking for an article: `questions/agder.nb.yaml` for `agder.nb.md`. */
export function waysPath(articleName: string): string {
  return join(QUESTIONS, articleName.replace(/\.md$/, '.yaml'));
}

export function articleNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
}
