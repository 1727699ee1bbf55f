import type { ArticleFile } from '../../retrieval/article-file.ts';
import { countWords } from '../../retrieval/excerpt.ts';
import { error, type Finding, lineAt, warning } from './finding.ts';
import type { FindWrongWords } from './word-rules.ts';

// A phone's screen (how the assistant talks: docs/redaktorhandbok.md), and two of them for a part one has asked for.
const MAX_SHORT_WORDS = 60;
const MAX_SECTION_WORDS = 120;

/** Checks one article by itself. */
export function checkArticle(
  file: ArticleFile,
  ids: ReadonlySet<string>,
  findWrongWords: FindWrongWords,
  today: string,
): Finding[] {
  return [
    ...checkLength(file),
    ...checkSections(file),
    ...checkMarks(file),
    ...checkRelated(file, ids),
    ...checkLinks(file, ids),
    ...checkWords(file, findWrongWords),
    ...checkDates(file, today),
  ];
}

function checkLength({ file, article, shortLine }: ArticleFile): Finding[] {
  const words = countWords(article.short);
  if (words <= MAX_SHORT_WORDS) return [];
  const mend =
    article.more === null
      ? 'Put the line <!-- les mer --> after the short answer.'
      : 'Move something below <!-- les mer -->.';
  return [
    error(
      file,
      shortLine,
      `The short answer has ${words} words; at most ${MAX_SHORT_WORDS} before "les mer". ${mend}`,
    ),
  ];
}

function checkSections({ file, sections, moreLine }: ArticleFile): Finding[] {
  return sections.flatMap(({ text, line, path }) => {
    const words = countWords(text);
    if (words <= MAX_SECTION_WORDS) return [];
    const under = path.length === 0 ? '' : ` under "${path.at(-1)}"`;
    return [
      error(
        file,
        moreLine + line,
        `The text${under} has ${words} words; at most ${MAX_SECTION_WORDS} under one heading. Part it with another ##.`,
      ),
    ];
  });
}

/** A mark that is not spelt as it should does nothing, and nobody would see that. */
function checkMarks(file: ArticleFile): Finding[] {
  return bodyParts(file).flatMap(({ text, line }) =>
    Array.from(text.matchAll(/<!--([\s\S]*?)-->/g), ({ 0: mark, index }) =>
      error(
        file.file,
        line + lineAt(text, index) - 1,
        `"${mark}" does nothing here. The marks are <!-- les mer --> once, and <!-- kilde: 2 --> after a heading.`,
      ),
    ),
  );
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

function checkDates({ file, article, lineOf }: ArticleFile, today: string): Finding[] {
  const late = `The article should have been read again by ${article.review}.`;
  return [
    ...(article.review < today ? [warning(file, lineOf('review'), late)] : []),
    ...(article.asOf > today ? [error(file, lineOf('asOf'), `asOf: ${article.asOf} has not come yet.`)] : []),
  ];
}

function bodyParts({ article, shortLine, moreLine }: ArticleFile): { text: string; line: number }[] {
  const short = { text: article.short, line: shortLine };
  return article.more === null ? [short] : [short, { text: article.more, line: moreLine }];
}
