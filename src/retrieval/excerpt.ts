import { type Block, cutBlocks, isListItem, joinBlocks } from './blocks.ts';

/**
 * The part of a text that answers, at most `limit` words: sentences and list items that follow each other, from
 * where the question is met best. It never opens with a sentence that hangs on the one before.
 */
export function excerpt(markdown: string, limit: number, scoreOf: (text: string) => number): string {
  const blocks = cutBlocks(markdown);
  const starts = blocks.map((_, at) => at).filter((at) => at === 0 || mayOpen(blocks, at));
  let best = { text: '', score: Number.NEGATIVE_INFINITY };
  for (const start of starts) {
    const text = joinBlocks(takeFrom(blocks, start, limit));
    const score = scoreOf(text);
    if (score > best.score) best = { text, score };
  }
  return best.text;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function mayOpen(blocks: readonly Block[], at: number): boolean {
  return blocks[at]?.hangs === false;
}

/** As many blocks as fit; the first one always, so that something is said. A list keeps the line that opens it. */
function takeFrom(blocks: readonly Block[], start: number, limit: number): Block[] {
  const opener = openerOf(blocks, start);
  const taken = opener ? [opener] : [];
  let words = countWords(opener?.text ?? '');
  for (const block of blocks.slice(start)) {
    words += countWords(block.text);
    if (words > limit && taken.length > (opener ? 1 : 0)) break;
    taken.push(block);
  }
  return taken.at(-1)?.opensList && taken.length > 1 ? taken.slice(0, -1) : taken;
}

/** The line that opens the list which the block is an item of. */
function openerOf(blocks: readonly Block[], at: number): Block | null {
  const block = blocks[at];
  if (!block || !isListItem(block)) return null;
  const before = blocks.slice(0, at).findLast((other) => !isListItem(other));
  return before?.opensList ? before : null;
}
