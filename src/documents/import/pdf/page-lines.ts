import { z } from 'zod';
import { cleanText } from '../../clean-text.ts';

/** A line of a page, in the order it was written. Lengths are points, y counts from the top of the page. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly page: number;
  readonly pageHeight: number;
  /** Parts stand far from each other, as the cells of a table do; they are joined by " | ". */
  readonly isRow: boolean;
}

/** A piece of text as pdf.js gives it; marks between pieces have no `str`. */
const itemSchema = z.object({
  str: z.string(),
  width: z.number(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
});

type Matrix = z.infer<typeof itemSchema>['transform'];

const matrixSchema = itemSchema.shape.transform;

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

/** Blanks this many letter heights wide part the cells of a table; wider than any justified line needs. */
const CELL_GAP = 1.5;
const WORD_GAP = 0.15;
const SAME_LINE = 0.45;

export interface PageText {
  readonly page: number;
  readonly pageHeight: number;
  /** From the page's own space to one whose y counts from the top. */
  readonly viewport: readonly number[];
  readonly items: readonly unknown[];
}

/** Puts the pieces of a page together to lines. Turned text (a stamp on the margin) is left out. */
export function pageLines({ page, pageHeight, viewport, items }: PageText): Line[] {
  const view = matrixSchema.parse(viewport);
  const lines: Piece[][] = [];
  for (const item of items) {
    const piece = readPiece(item, view);
    const last = lines.at(-1)?.at(-1);
    if (piece === null) continue;
    if (last && isSameLine(last, piece)) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((pieces) => {
    const { text, isRow } = joinPieces(pieces);
    const [first] = pieces;
    if (first === undefined || text === '') return [];
    const size = Math.max(...pieces.map((piece) => piece.size));
    return [{ text, isRow, size, x: first.x, y: first.y, page, pageHeight }];
  });
}

function readPiece(item: unknown, view: Matrix): Piece | null {
  const read = itemSchema.safeParse(item);
  if (!read.success || read.data.str.trim() === '') return null;
  const [across, turn, , height, x, y] = multiply(view, read.data.transform);
  if (Math.abs(turn) > Math.abs(across) * 0.1) return null;
  return { text: read.data.str, size: Math.abs(height), x, y, end: x + read.data.width };
}

function isSameLine(last: Piece, next: Piece): boolean {
  const tall = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) < tall * SAME_LINE && next.x > last.x - tall * 0.2;
}

// Letters of an unknown symbol font lie in the private use area; in running text they are bullets.
const bullet = /^(?:[•▪●◦‣∙·■□➢✓\uE000-\uF8FF]|[–—-](?=\s|$)|o(?=\s+\p{Lu}))\s*/u;

function joinPieces(pieces: readonly Piece[]): { text: string; isRow: boolean } {
  let text = '';
  let cells = 0;
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const gap = before ? piece.x - before.end : 0;
    const isBulletBefore = at === 1 && bullet.test(text.trim()) && text.trim().length === 1;
    const isCell = before !== undefined && gap > CELL_GAP * piece.size && !isBulletBefore;
    if (isCell) cells += 1;
    text += `${isCell ? ' | ' : gap > WORD_GAP * piece.size ? ' ' : ''}${piece.text}`;
  });
  return { text: cleanText(text).replace(bullet, '- '), isRow: cells > 0 };
}

/** First `inner`, then `outer`. */
function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
