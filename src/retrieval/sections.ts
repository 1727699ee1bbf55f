/** A part of an article under one heading. */
export interface Section {
  /** Headings from the outermost in; empty for text before the first heading. */
  readonly path: readonly string[];
  readonly text: string;
  /** Line within the text it was cut from, from 0. */
  readonly line: number;
  /** Number of its source among the article's, from 0. */
  readonly source: number;
}

// "## Heading <!-- kilde: 2 -->": the second of the article's sources tells this section. Without it the first does.
const sourceMark = /[ \t]*<!--\s*(?:kilde|kjelde|source):\s*(\d+)\s*-->[ \t]*$/gim;

const headingPattern = /^(#{2,4})\s+(.+?)\s*#*$/;

/** Markdown without the marks that tell a section's source. */
export function withoutSourceMarks(markdown: string): string {
  return markdown.replace(sourceMark, '');
}

/** Cuts Markdown at its headings (`##` to `####`). Sections without words of their own are left out. */
export function cutSections(markdown: string): Section[] {
  const sections: Section[] = [];
  let path: { level: number; title: string }[] = [];
  let lines: string[] = [];
  let start = 0;
  let source = 0;
  const close = () => {
    const text = lines.join('\n').trim();
    if (text !== '') sections.push({ path: path.map(({ title }) => title), text, line: start, source });
  };
  markdown.split(/\r?\n/).forEach((line, at) => {
    const heading = headingPattern.exec(withoutSourceMarks(line));
    if (!heading) {
      lines.push(line);
      return;
    }
    close();
    const level = heading[1]?.length ?? 2;
    path = [...path.filter((outer) => outer.level < level), { level, title: heading[2] ?? '' }];
    lines = [];
    start = at;
    source = sourceOf(line);
  });
  close();
  return sections;
}

function sourceOf(heading: string): number {
  const [mark] = heading.matchAll(sourceMark);
  return Math.max(0, Number(mark?.[1] ?? 1) - 1);
}
