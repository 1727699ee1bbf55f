import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../language/languages.ts';
import { findFlaws } from '../../retrieval/article-flaws.ts';
import { readGaps } from '../../retrieval/gaps.ts';
import { loadArticles, strayWays } from '../../retrieval/load-articles.ts';
import { readSynonyms } from '../../retrieval/synonyms.ts';
import { checkArticle } from './article.ts';
import { checkArticleSet, textOf } from './article-set.ts';
import { knownNames } from './compare-facts.ts';
import { error, type Finding } from './finding.ts';
import { readNames } from './names.ts';
import type { FindWrongWords } from './word-rules.ts';

/**
 * Checks everything an editor writes in `knowledge/`.
 *
 * @param today ISO date; articles whose review date lies before it are warned of
 */
export function checkKnowledge(
  folder: string,
  today: string,
  findWrongWords: FindWrongWords,
): { findings: Finding[]; summary: string } {
  const { files, problems } = loadArticles(folder);
  const names = {
    known: knownNames(files.map(textOf)),
    holds: readNames(readFileSync(join(folder, 'translated-names.yaml'), 'utf8')),
  };
  const ids = new Set(files.map(({ article }) => article.id));
  const sets = [...ids].map((id) => files.filter(({ article }) => article.id === id));
  return {
    findings: [
      ...[...problems, ...strayWays(folder), ...findFlaws(files)].map(({ file, line, message }) =>
        error(file, line, message),
      ),
      ...files.flatMap((file) => checkArticle(file, findWrongWords, today)),
      ...sets.flatMap((set) => checkArticleSet(set, names)),
      ...checkReadable(join(folder, 'synonyms.yaml'), readSynonyms),
      ...checkReadable(join(folder, 'unknowns.yaml'), readGaps),
    ],
    summary: `${ids.size} articles (${languages.map((language) => `${files.filter(({ article }) => article.language === language).length} ${language}`).join(', ')})`,
  };
}

function checkReadable(path: string, read: (source: string) => unknown): Finding[] {
  if (!existsSync(path)) return [error(path, 1, 'The file is missing.')];
  try {
    read(readFileSync(path, 'utf8'));
    return [];
  } catch (fault) {
    return [error(path, 1, (fault instanceof Error ? fault.message : String(fault)).replaceAll('\n', ' '))];
  }
}
