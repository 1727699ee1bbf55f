/** A part of an article under one heading. */
export interface Section {
  /** Headings from the outermost in; empty for text before the first heading. */
  readonly path: readonly string[];
  readonly text: string;
  /** Line within the text it was cut from, from 0. */
  readonly line: number;
}

const headingPattern = /^(#{2,4})\s+(.+?)\s*#*$/;

/** Cuts Markdown at its headings (`##` to `####`). Sections without words of their own are left out. */
export function cutSections(markdown: string): Section[] {
  const sections: Section[] = [];
  let path: { level: number; title: string }[] = [];
  let lines: string[] = [];
  let start = 0;
  const close = () => {
    const text = lines.join('\n').trim();
    if (text !== '') sections.push({ path: path.map(({ title }) => title), text, line: start });
  };
  markdown.split(/\r?\n/).forEach((line, at) => {
    const heading = headingPattern.exec(line);
    if (!heading) {
      lines.push(line);
      return;
    }
    close();
    const level = heading[1]?.length ?? 2;
    path = [...path.filter((outer) => outer.level < level), { level, title: heading[2] ?? '' }];
    lines = [];
    start = at;
  });
  close();
  return sections;
}
