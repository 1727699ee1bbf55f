import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import type { DocumentBlock } from '../block.ts';
import { cleanText } from '../clean-text.ts';
import { tableRows } from './html-table.ts';

const left = new Set(
  'script style nav aside form noscript template svg button iframe head object video audio img picture figure input select textarea'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'address article blockquote body dd details div dl dt fieldset footer header hr html li main ol p pre section summary table tbody ul'.split(
    ' ',
  ),
);
const headingTag = /^h([1-6])$/;
const MAX_LEVEL = 4;

/**
 * Reads a page's headings, paragraphs, list items and table rows; menus, scripts and forms are left out.
 *
 * @returns the title and the date of the page's head, where it has them, and its blocks
 */
export function htmlBlocks(html: string): {
  title: string | null;
  date: string | null;
  blocks: DocumentBlock[];
} {
  // By default the parser leaves what stands in <pre> unread.
  const root = parse(html, { blockTextElements: { script: true, noscript: true, style: true } });
  const title = cleanText(root.querySelector('title')?.text ?? '');
  const main = root.querySelector('main, [role=main], article');
  const body = main ?? root.querySelector('body') ?? root;
  const collector = new Collector();
  walk(body, collector, main === null);
  collector.close();
  return { title: title === '' ? null : title, date: dateOf(root), blocks: collector.blocks };
}

const dateTags = [
  'article:modified_time',
  'article:published_time',
  'dcterms.modified',
  'dcterms.date',
  'dc.date',
].flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`]);

function dateOf(root: HTMLElement): string | null {
  const [said] = dateTags.flatMap((tag) => root.querySelector(tag)?.getAttribute('content') ?? []);
  return said ?? null;
}

/** Gathers words until a block ends. */
class Collector {
  readonly blocks: DocumentBlock[] = [];
  #words = '';
  #opensItem = false;

  add(words: string): void {
    this.#words += words;
  }

  /** What comes next, up to the next block, is a list item; its further paragraphs are paragraphs. */
  openItem(): void {
    this.#opensItem = true;
  }

  close(kind: DocumentBlock['kind'] = 'paragraph', level = 0): void {
    const text = cleanText(this.#words);
    this.#words = '';
    if (text === '') return;
    const isItem = this.#opensItem && kind === 'paragraph';
    this.blocks.push({
      kind: isItem ? 'item' : kind,
      text: isItem ? `- ${text}` : text,
      level,
      page: null,
    });
    this.#opensItem = false;
  }
}

/** @param isPage the page as a whole, whose header and footer are not the document's */
function walk(parent: HTMLElement, collector: Collector, isPage: boolean): void {
  for (const node of parent.childNodes) walkNode(node, collector, isPage);
}

function walkNode(node: Node, collector: Collector, isPage: boolean): void {
  if (node instanceof TextNode) collector.add(node.text);
  if (!(node instanceof HTMLElement)) return;
  const tag = (node.rawTagName ?? '').toLowerCase();
  if (isLeftOut(node, tag, isPage)) return;
  const level = Number(headingTag.exec(tag)?.[1] ?? 0);
  const isBlock = level > 0 || blockTags.has(tag);
  if (isBlock) collector.close();
  else if (tag === 'br') collector.add(' ');
  if (tag === 'li') collector.openItem();
  if (tag === 'table') addTable(node, collector);
  else walk(node, collector, isPage);
  if (level > 0) collector.close('heading', Math.min(MAX_LEVEL, level));
  else if (isBlock) collector.close();
}

function addTable(table: HTMLElement, collector: Collector): void {
  for (const row of tableRows(table)) {
    collector.openItem();
    collector.add(row);
    collector.close();
  }
}

function isLeftOut(node: HTMLElement, tag: string, isPage: boolean): boolean {
  if (left.has(tag) || (isPage && (tag === 'header' || tag === 'footer'))) return true;
  return node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true';
}
