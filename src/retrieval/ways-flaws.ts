import type { ArticleFile } from './article-file.ts';
import type { Problem } from './problem.ts';

/** What an editor should mend in an article's ways of asking: a heading that is not there, a question that is both answered and not. */
export function findWaysFlaws({ sections, ways }: ArticleFile): Problem[] {
  const headings = new Set(sections.map(({ path }) => path.at(-1)));
  const lost = [...ways.sections.keys()].filter((heading) => !headings.has(heading));
  const answered = new Set([...ways.short, ...[...ways.sections.values()].flat()].map(asTyped));
  const both = ways.unanswered.filter((question) => answered.has(asTyped(question)));
  return [
    ...lost.map((heading) => ({
      file: ways.file,
      line: ways.lineOf(heading),
      message: `The article has no heading "${heading}". Write it as it stands there.`,
    })),
    ...both.map((question) => ({
      file: ways.file,
      line: ways.lineOf('unanswered'),
      message: `"${question}" stands among the answered questions too.`,
    })),
  ];
}

function asTyped(question: string): string {
  return question.toLowerCase().replace(/[?!.\s]+$/, '');
}
