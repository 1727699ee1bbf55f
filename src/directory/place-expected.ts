import type { Piece } from './pieces.ts';
import {
  anyPreposition,
  belonging,
  contactWord,
  countyWord,
  kindBefore,
  municipalityWord,
} from './words-around.ts';

/** How much the words around speak for a place: not at all, it is likely, or hardly anything else can be meant. */
export type Expectation = 'no' | 'likely' | 'sure';

/** How much a place is expected at a piece: the message is short, or a preposition, "kommune" or an asking word is near. */
export function expectationAt(index: number, pieces: readonly Piece[]): Expectation {
  if (pieces.length === 1 || hasKindAfter(index, pieces) || opensQuestion(index, pieces)) return 'sure';
  const before = pieces[index - 1]?.lower ?? '';
  if (!anyPreposition.has(before)) {
    const isLed = pieces.length <= 3 || kindBefore.test(before) || contactWord.test(before);
    return isLed ? 'likely' : 'no';
  }
  return isAskedOrTold(index, pieces) ? 'sure' : 'likely';
}

function hasKindAfter(index: number, pieces: readonly Piece[]): boolean {
  const next = pieces[index + 1]?.lower ?? '';
  return municipalityWord.test(next) || countyWord.test(next);
}

/** "Vetsby, hvem er det der?" */
function opensQuestion(index: number, pieces: readonly Piece[]): boolean {
  const next = pieces[index + 1];
  if (!pieces[index]?.startsSentence || !next || !/^ ?[,:–-] ?$/.test(next.gap)) return false;
  return pieces.slice(index + 1, index + 5).some((piece) => contactWord.test(piece.lower));
}

/** "pådriver i ...", "vi i ...", "jobber i ...". */
function isAskedOrTold(index: number, pieces: readonly Piece[]): boolean {
  const preposition = pieces[index - 1]?.lower ?? '';
  const earlier = pieces.slice(Math.max(0, index - 4), index - 1).map((piece) => piece.lower);
  if (earlier.some((word) => contactWord.test(word))) return true;
  return /^(?:i|fra|frå|in|from)$/.test(preposition) && belonging.test(earlier.at(-1) ?? '');
}
