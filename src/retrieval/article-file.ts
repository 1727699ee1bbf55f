import { z } from 'zod';
import { type Language, languageSchema } from '../language/languages.ts';
import { asOfSchema } from './as-of.ts';
import { type SplitFile, splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { Article } from './retriever.ts';
import { cutSections, type Section, withoutSourceMarks } from './sections.ts';
import { noWays, type WaysOfAsking } from './ways-of-asking.ts';

/** An article with where its parts stand in its file. */
export interface ArticleFile {
  readonly file: string;
  readonly article: Article;
  readonly sections: readonly Section[];
  /** Of its file in `questions/`, if there is one. */
  readonly ways: WaysOfAsking;
  /** Lines of the file, from 1. */
  readonly shortLine: number;
  readonly moreLine: number;
  /** The line of a key of the head, or of an entry of its list: "questions.0". */
  lineOf(key: string): number;
}

const namePattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(nb|nn|en)\.md$/;
const moreMark = /^[ \t]*<!--\s*(?:les mer|les meir|read more)\s*-->[ \t]*$/im;

const text = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as "2027-05-01", in quotes');

const sourceSchema = z.strictObject({
  title: text,
  url: z.url('must be a web address').nullable().default(null),
  asOf: asOfSchema.nullable().optional(),
});

const headSchema = z.strictObject({
  id: text,
  title: text,
  questions: z
    .array(text, { error: 'must be a list of questions' })
    .min(1, 'must hold at least one question')
    .max(12, 'must hold at most 12 questions'),
  sources: z
    .array(sourceSchema, { error: 'must be a list of sources, each with title and url' })
    .min(1, 'must hold at least one source'),
  asOf: asOfSchema,
  review: day,
  checkRule: z.boolean({ error: 'must be true or false' }),
  related: z.array(text).default([]),
});

/** The id and language that a file name tells, or null when it is no article's. */
function readArticleName(name: string): { id: string; language: Language } | null {
  const match = namePattern.exec(name);
  return match ? { id: match[1] ?? '', language: languageSchema.parse(match[2]) } : null;
}

/**
 * Reads an article.
 *
 * @param file how the file is called in problems
 * @returns the article, or what an editor must mend before it can be used
 */
export function parseArticle(file: string, name: string, source: string): ArticleFile | readonly Problem[] {
  const named = readArticleName(name);
  const problem = (line: number, message: string): Problem => ({ file, line, message });
  if (!named)
    return [
      problem(1, 'The file must be called <id>.<nb|nn|en>.md, in small letters a–z, digits and hyphens.'),
    ];
  const split = splitFrontMatter(source);
  if (!('data' in split)) return [problem(split.line, split.message)];
  const head = headSchema.safeParse(split.data);
  if (!head.success) return head.error.issues.map((issue) => headProblem(issue, split, problem));
  if (head.data.id !== named.id)
    return [problem(split.lineOf('id'), `id is "${head.data.id}", but the file is called "${named.id}".`)];
  const body = splitBody(split.body);
  if (body.short === '') return [problem(split.bodyLine, 'The short answer is missing below the head.')];
  const sections = body.more === null ? [] : cutSections(body.more);
  const stray = sections.find(({ source }) => source >= head.data.sources.length);
  if (stray)
    return [
      problem(split.bodyLine + body.moreLine + stray.line, `There is no source no. ${stray.source + 1}.`),
    ];
  const more = body.more === null ? null : withoutSourceMarks(body.more);
  return {
    file,
    article: { ...head.data, language: named.language, short: body.short, more },
    sections,
    ways: noWays,
    shortLine: split.bodyLine + body.shortLine,
    moreLine: split.bodyLine + body.moreLine,
    lineOf: split.lineOf,
  };
}

function headProblem(
  issue: z.core.$ZodIssue,
  { data, lineOf }: SplitFile,
  problem: (line: number, message: string) => Problem,
): Problem {
  if (issue.code === 'unrecognized_keys')
    return problem(lineOf(issue.keys[0] ?? ''), `"${issue.keys.join('", "')}" is not a field of an article.`);
  const [key, position, part] = issue.path.map(String);
  const where = [key, position === undefined ? '' : `no. ${Number(position) + 1}`, part]
    .filter(Boolean)
    .join(' ');
  const line = position === undefined ? lineOf(key ?? '') : lineOf(`${key}.${position}`);
  const missing = valueAt(data, issue.path) === undefined;
  return problem(line, missing ? `${where} is missing.` : `${where}: ${issue.message}.`);
}

const inside = z.record(z.string(), z.unknown()).or(z.array(z.unknown()));

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => {
    const parsed = inside.safeParse(value);
    return parsed.success ? new Map(Object.entries(parsed.data)).get(String(key)) : undefined;
  }, data);
}

function splitBody(body: string): {
  short: string;
  more: string | null;
  shortLine: number;
  moreLine: number;
} {
  const match = moreMark.exec(body);
  const head = match ? body.slice(0, match.index) : body;
  const rest = match ? body.slice(match.index + match[0].length) : '';
  const more = rest.trim();
  return {
    short: head.trim(),
    more: more === '' ? null : more,
    shortLine: leadingLines(head),
    moreLine: head.split('\n').length - 1 + leadingLines(rest),
  };
}

/** How many lines stand before the first word. */
function leadingLines(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
}
