import MarkdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import type { DocumentBlock } from '../block.ts';
import { cleanText } from '../clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { Extracted } from './extracted.ts';
import { findDate, readWrittenDate } from './find-date.ts';
import { htmlBlocks } from './html-blocks.ts';
import { ImportFault } from './import-fault.ts';

const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads a web page. Its largest heading is its title; what the browser's tab says often names the site too. */
export function readHtml(bytes: Uint8Array): Extracted {
  return fromHtml(decodeText(bytes), null);
}

/** Reads Markdown or plain text; a title may stand in a head between two lines of "---". */
export function readMarkdown(bytes: Uint8Array): Extracted {
  const text = decodeText(bytes);
  const match = head.exec(text);
  const html = new MarkdownIt({ html: true }).render(match ? text.slice(match[0].length) : text);
  const said = match ? parseDocument(match[1] ?? '') : null;
  return fromHtml(html, said && titleOfHead(said), said && dateOfHead(said));
}

/** @throws ImportFault when the page holds no words */
export function fromHtml(html: string, saidTitle: string | null, saidDate: string | null = null): Extracted {
  if (isTooDeep(html)) throw new ImportFault('is damaged: its parts lie in each other without end.');
  const { title, date, blocks } = htmlBlocks(html);
  if (!blocks.some(({ kind }) => kind !== 'heading'))
    throw new ImportFault('holds no text besides headings and menus.');
  return {
    title: saidTitle ?? largestHeading(blocks) ?? title,
    blocks,
    dated: saidDate ?? findDate(blocks) ?? readWrittenDate(date),
    changed: null,
    notes: [],
  };
}

/** A page nested deeper than that nobody wrote; parsing it takes time by the square. */
const MAX_DEPTH = 1_000;
// What HTML lets be closed by the next one, or never.
const opensOrCloses =
  /<(\/?)(?!(?:p|li|t[rdh]|d[td]|option|br|hr|img|input|meta|link|col|wbr)\b)[a-z][^>]*?(\/?)>/gi;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closes, isEmpty] of html.matchAll(opensOrCloses)) {
    depth += closes ? -1 : isEmpty ? 0 : 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function largestHeading(blocks: readonly DocumentBlock[]): string | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return [...headings].sort((a, b) => a.level - b.level)[0]?.text ?? null;
}

type Head = ReturnType<typeof parseDocument>;

function dateOfHead(head: Head): string | null {
  const [date] = ['date', 'dato', 'asOf', 'as-of', 'updated', 'oppdatert'].flatMap(
    (key) => readWrittenDate(head.get(key)) ?? [],
  );
  return date ?? null;
}

function titleOfHead(head: Head): string | null {
  const title: unknown = head.get('title');
  return typeof title === 'string' && cleanText(title) !== '' ? cleanText(title) : null;
}
