import type { Problem } from './problem.ts';

/** How people ask for what an article says, and for what neither it nor another one says. */
export interface WaysOfAsking {
  /** For the short answer. */
  readonly short: readonly string[];
  /** For a section, by its heading. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  /** About the same things, but the sources do not tell. */
  readonly unanswered: readonly string[];
  /** The file they stand in; empty when there is none. */
  readonly file: string;
  /** The line of each heading in it, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

export const noWays: WaysOfAsking = {
  short: [],
  sections: new Map(),
  unanswered: [],
  file: '',
  lines: new Map(),
};

const question = /^\s*[-*]\s+(.*\S)\s*$/;
// As it is copied from the article, a mark for its source may stand behind it.
const heading = /^#{2,4}\s+(.+?)\s*(?:<!--.*-->\s*)?$/;
const unansweredMark = /^#\s+(?:ubesvart|ubesvara|unanswered)\s*$/i;

/**
 * Reads `questions/<id>.<nb|nn|en>.md`: questions as list items, first those for the short answer, then those of each section
 * under its heading, then under "# Ubesvart" those that no source answers. Lines rather than YAML: there are tens of
 * thousands, read at every start, and a heading is written as in the article, whatever stands in it.
 *
 * @param file how the file is called in problems
 */
export function parseWaysOfAsking(file: string, source: string): WaysOfAsking | readonly Problem[] {
  const short: string[] = [];
  const unanswered: string[] = [];
  const sections = new Map<string, string[]>();
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  let current = short;
  source.split(/\r?\n/).forEach((line, at) => {
    const asked = question.exec(line)?.[1];
    const title = heading.exec(line)?.[1];
    if (asked !== undefined) current.push(asked);
    else if (title !== undefined) {
      current = sections.get(title) ?? [];
      sections.set(title, current);
      lines.set(title, at + 1);
    } else if (unansweredMark.test(line)) current = unanswered;
    else if (line.trim() !== '')
      problems.push({
        file,
        line: at + 1,
        message: 'A line is a question after "- ", a heading of the article after "## ", or "# Ubesvart".',
      });
  });
  return problems.length > 0 ? problems : { short, sections, unanswered, file, lines };
}
