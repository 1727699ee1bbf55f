import type { ArticleFile } from '../../retrieval/article-file.ts';
import { bodyParts, lineAt } from '../../retrieval/article-flaws.ts';
import { sourceDate, tellsYear } from '../../retrieval/source-date.ts';
import { error, type Finding, warning } from './finding.ts';
import type { FindWrongWords } from './word-rules.ts';

/** Checks the words and the dates of one article. */
export function checkArticle(file: ArticleFile, findWrongWords: FindWrongWords, today: string): Finding[] {
  return [...checkWords(file, findWrongWords), ...checkDates(file, today)];
}

function checkWords(file: ArticleFile, findWrongWords: FindWrongWords): Finding[] {
  const title = { text: file.article.title, line: file.lineOf('title') };
  // In marks of quotation, since they are others' words: people ask in the standard and with the names that they use.
  const questions = file.article.questions.map((text, at) => ({
    text: `«${text.replace(/[«»]/g, ' ')}»`,
    line: file.lineOf(`questions.${at}`),
  }));
  return [title, ...questions, ...bodyParts(file)].flatMap(({ text, line }) =>
    findWrongWords(text, file.article.language).map(({ word, offset, message }) =>
      error(file.file, line + lineAt(text, offset) - 1, `${message} (here: "${word}")`),
    ),
  );
}

/** The answer says from when its facts are: each source has a date, or says itself that nobody knows it. */
function checkDates({ file, article, lineOf }: ArticleFile, today: string): Finding[] {
  const late = `The article should have been read again by ${article.review}.`;
  return [
    ...(article.review < today ? [warning(file, lineOf('review'), late)] : []),
    ...(article.asOf > today ? [error(file, lineOf('asOf'), `asOf: ${article.asOf} has not come yet.`)] : []),
    ...article.sources.flatMap(({ title, asOf }, at) => {
      const line = lineOf(`sources.${at}`);
      if (asOf && asOf > today) return [error(file, line, `asOf: ${asOf} has not come yet.`)];
      return asOf === null || sourceDate(article, at) !== null || tellsYear(title)
        ? []
        : [
            warning(
              file,
              line,
              `"${title}" has no date. Give it asOf: "2024", or asOf: null if nobody knows.`,
            ),
          ];
    }),
  ];
}
