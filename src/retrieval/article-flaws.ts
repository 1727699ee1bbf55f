import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleFile } from './article-file.ts';
import { countWords } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { findWaysFlaws } from './ways-flaws.ts';

// A phone's screen, and two of them for a part one has asked for.
const MAX_SHORT_WORDS = 60;
const MAX_SECTION_WORDS = 120;

/**
 * What an editor should mend in articles that can be used as they are: too long, a link that leads nowhere, a language
 * that is missing.
 *
 * @param articles all that there are: links lead from one to another
 */
export function findFlaws(articles: readonly ArticleFile[]): Problem[] {
  const ids = new Set(articles.map(({ article }) => article.id));
  return [
    ...articles.flatMap((file) => [
      ...checkLength(file),
      ...checkHeading(file),
      ...checkSections(file),
      ...checkMarks(file),
      ...checkRelated(file, ids),
      ...checkLinks(file, ids),
      ...findWaysFlaws(file),
    ]),
    ...[...ids].flatMap((id) => checkLanguages(articles.filter(({ article }) => article.id === id))),
  ];
}

function checkLength({ file, article, shortLine }: ArticleFile): Problem[] {
  const words = countWords(article.short);
  if (words <= MAX_SHORT_WORDS) return [];
  const mend =
    article.more === null
      ? 'Put the line <!-- les mer --> after the short answer.'
      : 'Move something below <!-- les mer -->.';
  return [
    problem(
      file,
      shortLine,
      `The short answer has ${words} words; at most ${MAX_SHORT_WORDS} before "les mer". ${mend}`,
    ),
  ];
}

function checkHeading({ file, article, shortLine }: ArticleFile): Problem[] {
  const at = article.short.search(/^#/m);
  if (at === -1) return [];
  const mend = 'Put the line <!-- les mer --> before it.';
  return [
    problem(file, shortLine + lineAt(article.short, at) - 1, `A heading stands in the short answer. ${mend}`),
  ];
}

function checkSections({ file, sections, moreLine }: ArticleFile): Problem[] {
  return sections.flatMap(({ text, line, path }) => {
    const words = countWords(text);
    if (words <= MAX_SECTION_WORDS) return [];
    const under = path.length === 0 ? '' : ` under "${path.at(-1)}"`;
    return [
      problem(
        file,
        moreLine + line,
        `The text${under} has ${words} words; at most ${MAX_SECTION_WORDS} under one heading. Part it with another ##.`,
      ),
    ];
  });
}

/** A mark that is not spelt as it should does nothing, and nobody would see that. */
function checkMarks(file: ArticleFile): Problem[] {
  return bodyParts(file).flatMap(({ text, line }) =>
    Array.from(text.matchAll(/<!--([\s\S]*?)-->/g), ({ 0: mark, index }) =>
      problem(
        file.file,
        line + lineAt(text, index) - 1,
        `"${mark}" does nothing here. The marks are <!-- les mer --> once, and <!-- kilde: 2 --> after a heading.`,
      ),
    ),
  );
}

function checkRelated({ file, article, lineOf }: ArticleFile, ids: ReadonlySet<string>): Problem[] {
  return article.related
    .filter((id) => !ids.has(id) || id === article.id)
    .map((id) => problem(file, lineOf('related'), `related: there is no other article "${id}".`));
}

function checkLinks(file: ArticleFile, ids: ReadonlySet<string>): Problem[] {
  return bodyParts(file).flatMap(({ text, line }) =>
    Array.from(text.matchAll(/\]\(article:([^)]*)\)/g)).flatMap((match) =>
      ids.has(match[1] ?? '')
        ? []
        : [
            problem(
              file.file,
              line + lineAt(text, match.index) - 1,
              `There is no article "${match[1]}" to link to.`,
            ),
          ],
    ),
  );
}

function checkLanguages(set: readonly ArticleFile[]): Problem[] {
  const [first] = set;
  if (!first) return [];
  const folder = dirname(first.file);
  return (['nb', 'nn'] as const)
    .filter((language) => set.every(({ article }) => article.language !== language))
    .filter((language) => !existsSync(join(folder, `${first.article.id}.${language}.md`))) // it is there, but unreadable
    .map((language) =>
      problem(
        first.file,
        1,
        `The article is missing in ${language}: make ${first.article.id}.${language}.md beside it.`,
      ),
    );
}

/** The texts below the head, each with the line it begins on. */
export function bodyParts({ article, shortLine, moreLine }: ArticleFile): { text: string; line: number }[] {
  const short = { text: article.short, line: shortLine };
  return article.more === null ? [short] : [short, { text: article.more, line: moreLine }];
}

/** The line, from 1, on which a place in a text lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function problem(file: string, line: number, message: string): Problem {
  return { file, line, message };
}
