import type { DocumentBlock } from './block.ts';
import { cleanText } from './clean-text.ts';

const pageMark = /^<!-- side (\d+) -->$/;
const heading = /^(#{1,4}) (.+)$/;
const item = /^(?:- |\d+[.)] )/;
// What would be read as something else at the beginning of a paragraph's line.
const needsEscape = /^(?:#|- |<!--|\\)/;

/** The blocks of a document as Markdown that a person can read and mend; a page begins with `<!-- side 7 -->`. */
export function renderBody(blocks: readonly DocumentBlock[]): string {
  const lines: string[] = [];
  let page: number | null = null;
  blocks.forEach((block, at) => {
    if (block.page !== null && block.page !== page) lines.push('', `<!-- side ${block.page} -->`);
    page = block.page;
    if (block.kind !== 'item' || blocks[at - 1]?.kind !== 'item') lines.push('');
    lines.push(lineOf(block));
  });
  return `${lines.join('\n').trim()}\n`;
}

function lineOf({ kind, level, text }: DocumentBlock): string {
  if (kind === 'heading') return `${'#'.repeat(level)} ${text}`;
  return kind === 'paragraph' && needsEscape.test(text) ? `\\${text}` : text;
}

/** Reads such Markdown; lines that follow each other are one paragraph. */
export function parseBody(markdown: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let page: number | null = null;
  let isOpen = false;
  for (const line of markdown.split(/\r?\n/).map(cleanText)) {
    const mark = pageMark.exec(line);
    if (mark) page = Number(mark[1]);
    const read = mark || line === '' ? null : readLine(line, page);
    const last = blocks.at(-1);
    if (read?.kind === 'paragraph' && isOpen && last)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${read.text}` };
    else if (read !== null) blocks.push(read);
    isOpen = read !== null && read.kind !== 'heading';
  }
  return blocks;
}

function readLine(line: string, page: number | null): DocumentBlock {
  const [, marks, title] = heading.exec(line) ?? [];
  if (marks !== undefined && title !== undefined)
    return { kind: 'heading', text: title, level: marks.length, page };
  if (item.test(line)) return { kind: 'item', text: line, level: 0, page };
  return { kind: 'paragraph', text: line.startsWith('\\') ? line.slice(1) : line, level: 0, page };
}
