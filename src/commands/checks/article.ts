import type { ArticleFile } from '../../retrieval/article-file.ts';
import { countWords } from '../../retrieval/excerpt.ts';
import { error, type Finding, lineAt, warning } from './finding.ts';
import type { FindWrongWords } from './word-rules.ts';

const MAX_SHORT_WORDS = 60;

/** Checks one article by itself. */
export function checkArticle(
  file: ArticleFile,
  ids: ReadonlySet<string>,
  findWrongWords: FindWrongWords,
  today: string,
): Finding[] {
  return [
    ...checkLength(file),
    ...checkRelated(file, ids),
    ...checkLinks(file, ids),
    ...checkWords(file, findWrongWords),
    ...checkReview(file, today),
  ];
}

function checkLength({ file, article, shortLine }: ArticleFile): Finding[] {
  const words = countWords(article.short);
  if (words <= MAX_SHORT_WORDS) return [];
  return [
    error(
      file,
      shortLine,
      `The short answer has ${words} words; at most ${MAX_SHORT_WORDS} before "les mer".`,
    ),
  ];
}

function checkRelated({ file, article, lineOf }: ArticleFile, ids: ReadonlySet<string>): Finding[] {
  return article.related
    .filter((id) => !ids.has(id) || id === article.id)
    .map((id) => error(file, lineOf('related'), `related: there is no other article "${id}".`));
}

function checkLinks(file: ArticleFile, ids: ReadonlySet<string>): Finding[] {
  return bodyParts(file).flatMap(({ text, line }) =>
    Array.from(text.matchAll(/\]\(article:([^)]*)\)/g)).flatMap((match) =>
      ids.has(match[1] ?? '')
        ? []
        : [
            error(
              file.file,
              line + lineAt(text, match.index) - 1,
              `There is no article "${match[1]}" to link to.`,
            ),
          ],
    ),
  );
}

function checkWords(file: ArticleFile, findWrongWords: FindWrongWords): Finding[] {
  const title = { text: file.article.title, line: file.lineOf('title') };
  return [title, ...bodyParts(file)].flatMap(({ text, line }) =>
    findWrongWords(text, file.article.language).map(({ word, offset, message }) =>
      error(file.file, line + lineAt(text, offset) - 1, `${message} (here: "${word}")`),
    ),
  );
}

function checkReview({ file, article, lineOf }: ArticleFile, today: string): Finding[] {
  if (article.review >= today) return [];
  return [warning(file, lineOf('review'), `The article should have been read again by ${article.review}.`)];
}

function bodyParts({ article, shortLine, moreLine }: ArticleFile): { text: string; line: number }[] {
  const short = { text: article.short, line: shortLine };
  return article.more === null ? [short] : [short, { text: article.more, line: moreLine }];
}
