import type { DocumentBlock } from '../../block.ts';
import type { Line } from './page-lines.ts';

/** A heading is set this much larger than the running text. */
const LARGER = 1.12;
const MAX_HEADING_WORDS = 25;
const MAX_LEVEL = 4;
/** Large letters stand further from each other: lines of a title are this many of their heights apart at most. */
const TITLE_LINE = 1.7;
/** More room above a line than this many usual line distances begins a paragraph. */
const NEW_PARAGRAPH = 1.3;

// "3.2 Massehåndtering": chapters are numbered also where they are set like the text.
const numberedHeading = /^\d+(?:\.\d+)+\.?\s+\p{Lu}[^.!?:;|]{2,80}$/u;
const item = /^(?:- |(?:\d{1,2}|[a-z])[.)] )/;
const endsSentence = /[.!?:;»"]$/;

/** Joins the lines of a document to headings, paragraphs and items. */
export function joinLines(lines: readonly Line[], bodySize: number): DocumentBlock[] {
  const levels = headingLevels(lines, bodySize);
  const distance = usualDistance(lines);
  const blocks: DocumentBlock[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = blocks.at(-1);
    const level = levelOf(line, levels);
    if (open && before && belongs(line, before, { open, level, distance, wasLevel: levelOf(before, levels) }))
      blocks[blocks.length - 1] = { ...open, text: joinText(open.text, line.text) };
    else blocks.push(startBlock(line, level));
  });
  return blocks;
}

/** The size most letters are set in. */
export function findBodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function startBlock(line: Line, level: number): DocumentBlock {
  const { text, page, isRow } = line;
  if (level > 0) return { kind: 'heading', text, level, page };
  if (isRow && !item.test(text)) return { kind: 'item', text: `- ${text}`, level: 0, page };
  return { kind: item.test(text) ? 'item' : 'paragraph', text, level: 0, page };
}

interface Place {
  readonly open: DocumentBlock;
  readonly level: number;
  readonly wasLevel: number;
  readonly distance: number;
}

/** Whether a line goes on with the block before it. */
function belongs(line: Line, before: Line, { open, level, wasLevel, distance }: Place): boolean {
  if (line.isRow || item.test(line.text)) return false;
  const isSamePlace = line.page === before.page && line.y > before.y;
  const isOfTitle = wasLevel === 1 && isSamePlace && line.y - before.y <= TITLE_LINE * before.size;
  // "… for innovative anskaffingar" and below it, smaller, "i Vestland 2025–2028"
  if (level !== wasLevel) return level > 0 && isOfTitle && /^\p{Ll}/u.test(line.text);
  const isNear = isSamePlace && line.y - before.y <= distance * NEW_PARAGRAPH * line.size;
  if (level > 0) return (isNear || isOfTitle) && !numberedHeading.test(line.text);
  // From one column or page to the next only in the middle of a sentence.
  return isSamePlace ? isNear : !endsSentence.test(open.text) && /^\p{Ll}/u.test(line.text);
}

/** Puts a line behind a text; a word parted at the line's end becomes one again, "innkjøps-" before "og" stays. */
function joinText(text: string, next: string): string {
  const isParted = /\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next);
  if (isParted && !/^(?:og|eller|samt|and|or)(?!\p{L})/u.test(next)) return text.slice(0, -1) + next;
  return /[\p{Lu}\p{N}][-‐]$/u.test(text) ? text + next : `${text} ${next}`;
}

/** Each size of headings with its level, the largest first. */
function headingLevels(lines: readonly Line[], bodySize: number): Map<number, number> {
  const sizes = new Set(
    lines.filter((line) => isHeadingLike(line, bodySize)).map(({ size }) => Math.round(size * 2) / 2),
  );
  const sorted = [...sizes].sort((a, b) => b - a);
  return new Map(sorted.map((size, at) => [size, Math.min(MAX_LEVEL, at + 1)]));
}

function isHeadingLike({ size, text, isRow }: Line, bodySize: number): boolean {
  const words = text.split(' ').length;
  return size >= bodySize * LARGER && !isRow && words <= MAX_HEADING_WORDS && /\p{L}{2}/u.test(text);
}

function levelOf(line: Line, levels: ReadonlyMap<number, number>): number {
  const bySize =
    line.isRow || !/\p{L}{2}/u.test(line.text) ? undefined : levels.get(Math.round(line.size * 2) / 2);
  if (bySize !== undefined) return bySize;
  return numberedHeading.test(line.text) ? MAX_LEVEL : 0;
}

/** The middle distance between two lines, in letter heights. */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, at) => {
      const before = lines[at - 1];
      const isNext = before && before.page === line.page && line.y > before.y && before.size === line.size;
      return isNext ? [(line.y - before.y) / line.size] : [];
    })
    .filter((distance) => distance < 3)
    .sort((a, b) => a - b);
  // A quarter in: headings and paragraphs stand further from each other than lines.
  return distances[Math.floor(distances.length / 4)] ?? 1.4;
}
