import { countWords } from '../retrieval/excerpt.ts';
import type { DocumentBlock } from './block.ts';

/** A piece of a document that can answer: what stands under one heading, or as much of it as one reads at once. */
export interface DocumentPiece {
  /** Headings from the outermost in; empty where there are none. */
  readonly path: readonly string[];
  /** Paragraphs and items, at least one. */
  readonly blocks: readonly DocumentBlock[];
}

/** The parts of an article are about this long; longer sections are cut between paragraphs. */
const MAX_WORDS = 170;
/** A paragraph longer than this is cut between sentences. */
const MAX_BLOCK_WORDS = 120;

/** Cuts a document at its headings, and long sections at paragraphs. */
export function cutPieces(blocks: readonly DocumentBlock[], title: string): DocumentPiece[] {
  const pieces: DocumentPiece[] = [];
  const cover = blocks.find(({ kind, text }) => kind === 'heading' && text === title) ?? null;
  let path: { level: number; text: string }[] = [];
  let open: DocumentBlock[] = [];
  const close = () => {
    if (open.length > 0) pieces.push({ path: path.map(({ text }) => text), blocks: open });
    open = [];
  };
  for (const block of blocks.flatMap(cutLong)) {
    if (block.kind === 'heading') {
      close();
      const outer = path.filter(({ level }) => level < block.level);
      path = isOnCover(block, cover) ? [] : [...outer, block];
    } else {
      if (wordsOf(open) + countWords(block.text) > MAX_WORDS) close();
      open.push(block);
    }
  }
  close();
  return pieces;
}

/** The title itself, and what is set as large beside it (a date, a name): above no chapter. */
function isOnCover(block: DocumentBlock, cover: DocumentBlock | null): boolean {
  if (cover === null || block.level !== cover.level) return false;
  return block.text === cover.text || (block.page !== null && block.page === cover.page);
}

function wordsOf(blocks: readonly DocumentBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

function cutLong(block: DocumentBlock): DocumentBlock[] {
  if (block.kind !== 'paragraph' || countWords(block.text) <= MAX_BLOCK_WORDS) return [block];
  const texts: string[] = [];
  for (const sentence of block.text.split(/(?<=[.!?])\s+(?=[\p{Lu}«])/u)) {
    const last = texts.at(-1);
    if (last === undefined || countWords(last) + countWords(sentence) > MAX_BLOCK_WORDS) texts.push(sentence);
    else texts[texts.length - 1] = `${last} ${sentence}`;
  }
  return texts.map((text) => ({ ...block, text }));
}
