import type { ArticleFile } from '../../retrieval/article-file.ts';
import { factsOf, missingNumbers } from './compare-facts.ts';
import { error, type Finding } from './finding.ts';
import type { HoldsName } from './names.ts';

/** What is known of names: which words are names wherever they stand, and whether a text holds one in its own form. */
interface Names {
  readonly known: ReadonlySet<string>;
  readonly holds: HoldsName;
}

/** Compares the languages of one article: nothing that is a fact may differ. */
export function checkArticleSet(set: readonly ArticleFile[], names: Names): Finding[] {
  const [first] = set;
  if (!first) return [];
  const base = set.find(({ article }) => article.language === 'nb') ?? first;
  return set.filter((other) => other !== base).flatMap((other) => compare(base, other, names));
}

function compare(base: ArticleFile, other: ArticleFile, names: Names): Finding[] {
  return [
    ...compareHeads(base, other),
    ...compareSections(base, other),
    ...oneWay(base, other, names),
    ...oneWay(other, base, names),
  ];
}

function compareHeads(base: ArticleFile, other: ArticleFile): Finding[] {
  const told: readonly (readonly [key: string, value: (file: ArticleFile) => string])[] = [
    ['asOf', ({ article }) => article.asOf],
    ['review', ({ article }) => article.review],
    ['checkRule', ({ article }) => String(article.checkRule)],
    ['related', ({ article }) => [...article.related].sort().join(', ')],
    [
      'sources',
      ({ article }) =>
        article.sources
          .map(({ url, asOf }) => `${url ?? ''} ${asOf ?? ''}`)
          .sort()
          .join(' '),
    ],
  ];
  return told
    .filter(([, value]) => value(base) !== value(other))
    .map(([key]) => error(other.file, other.lineOf(key), `${key} differs from ${base.article.language}.`));
}

function compareSections(base: ArticleFile, other: ArticleFile): Finding[] {
  if (base.sections.length === other.sections.length) return [];
  const counts = `${other.sections.length} here, ${base.sections.length} in ${base.article.language}`;
  return [error(other.file, other.moreLine, `The number of parts below "les mer" differs: ${counts}.`)];
}

/** Facts of one text that the other lacks; told at the text that lacks them. */
function oneWay(from: ArticleFile, to: ArticleFile, { known, holds }: Names): Finding[] {
  const source = textOf(from);
  const target = textOf(to);
  const has = factsOf(source, from.article.language, known);
  const lacks = factsOf(target, to.article.language, known);
  const language = from.article.language;
  const say = (what: string, value: string) =>
    error(to.file, to.shortLine, `The ${what} "${value}" of the ${language} text is not here.`);
  return [
    ...missingNumbers(has, lacks).map((value) => say('figure', value)),
    ...[...has.names].filter((name) => !holds(target, name)).map((name) => say('name', name)),
    ...[...has.links].filter((link) => !lacks.links.has(link)).map((link) => say('link', link)),
  ];
}

/** All that an article says. */
export function textOf({ article }: ArticleFile): string {
  return `${article.title}\n${article.short}\n${article.more ?? ''}`;
}
