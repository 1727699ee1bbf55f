import type { NameEntry } from './name-entry.ts';
import type { Piece } from './pieces.ts';
import { afterName } from './words-around.ts';

/** A name found in a text, before anything is judged: it may still be an ordinary word, or be denied. */
export interface FoundName {
  readonly entry: NameEntry;
  /** Indices of the first piece and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How the text spells it. A compound has swallowed the word that follows ("agderkommunene"). */
  readonly how: 'exact' | 'compound' | 'misspelt';
  /** For a compound: the part after the name. */
  readonly tail: string;
}

/** The lower-case words `count` before a piece, nearest last. */
export function wordsBefore(pieces: readonly Piece[], index: number, count: number): string[] {
  return pieces.slice(Math.max(0, index - count), index).map((piece) => piece.lower);
}

/** Whether a clause may end after a name: nothing follows, a mark does, or a word that goes on with something else. */
export function endsClause(found: FoundName, pieces: readonly Piece[]): boolean {
  const next = pieces[found.to];
  return !next || /[.,;:!?()\n–]/u.test(next.gap) || (next.gap === ' ' && afterName.has(next.lower));
}
