import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Piece } from './pieces.ts';
import { countyWord, municipalityWord, personTitle } from './words-around.ts';

/** Counties whose name is also a surname. */
const surnameCounties = new Set(['nordland', 'viken']);

/** Whether a found name is a person's: "Mette Strand", "Strand, Mette", "rådgiver Berg", "Vega Hansen". */
export function isPersonName(found: FoundName, pieces: readonly Piece[], gazetteer: Gazetteer): boolean {
  const piece = pieces[found.from];
  if (!piece || found.to - found.from > 1 || found.how === 'compound') return false;
  const next = pieces[found.to];
  if (next && next.gap === ' ' && (municipalityWord.test(next.lower) || countyWord.test(next.lower)))
    return false;
  const [sense] = found.entry.senses;
  if (sense?.kind === 'county' && !surnameCounties.has(piece.lower)) return false;
  return (
    followsFirstName(found.from, pieces, gazetteer) ||
    isTurnedRound(piece, next, gazetteer) ||
    isFirstNameItself(piece, next, gazetteer) ||
    followsTitle(found.from, pieces, gazetteer) ||
    followsUnknownFirstName(found.from, pieces, gazetteer)
  );
}

function followsFirstName(index: number, pieces: readonly Piece[], gazetteer: Gazetteer): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece || !before || !/^\.? $/.test(piece.gap)) return false;
  if (before.text.length === 1 && before.capital) return isFirstName(pieces[index - 2], piece, gazetteer);
  return piece.gap === ' ' && isFirstName(before, piece, gazetteer);
}

function isFirstName(candidate: Piece | undefined, name: Piece, gazetteer: Gazetteer): boolean {
  if (!candidate) return false;
  if (gazetteer.firstNames.has(candidate.lower)) return candidate.capital === name.capital;
  if (!gazetteer.firstNamesAndWords.has(candidate.lower) || !candidate.capital || !name.capital) return false;
  return !candidate.startsSentence || isSurname(name, gazetteer);
}

/** "Strand, Mette" as address books write it. */
function isTurnedRound(piece: Piece, next: Piece | undefined, gazetteer: Gazetteer): boolean {
  if (next?.gap !== ', ' || !next.capital || !piece.capital) return false;
  return (
    isSurname(piece, gazetteer) &&
    (gazetteer.firstNames.has(next.lower) || gazetteer.firstNamesAndWords.has(next.lower))
  );
}

function isFirstNameItself(piece: Piece, next: Piece | undefined, gazetteer: Gazetteer): boolean {
  if (!piece.capital || !next?.capital || next.gap !== ' ') return false;
  if (!gazetteer.firstNames.has(piece.lower) && !gazetteer.firstNamesAndWords.has(piece.lower)) return false;
  return isSurname(next, gazetteer) || !gazetteer.names.has(next.lower);
}

function followsTitle(index: number, pieces: readonly Piece[], gazetteer: Gazetteer): boolean {
  const before = pieces[index - 1];
  const piece = pieces[index];
  if (!before || !piece?.capital || !isSurname(piece, gazetteer)) return false;
  return /^[\s,.]*$/.test(piece.gap) && personTitle.test(before.lower);
}

/** "Zofia Sandnes": a capital word that is no name we know, then a name that many people bear. */
function followsUnknownFirstName(index: number, pieces: readonly Piece[], gazetteer: Gazetteer): boolean {
  const before = pieces[index - 1];
  const piece = pieces[index];
  if (!before?.capital || !piece?.capital || piece.gap !== ' ' || before.startsSentence) return false;
  if (/^\p{Lu}+$/u.test(before.text) || gazetteer.names.has(before.lower)) return false;
  return isSurname(piece, gazetteer);
}

export function isSurname(piece: Piece, gazetteer: Gazetteer): boolean {
  return gazetteer.surnames.has(piece.lower);
}

/** Whether a word is a name that people bear, first or last. */
export function isName(word: string, gazetteer: Gazetteer): boolean {
  return (
    gazetteer.firstNames.has(word) || gazetteer.firstNamesAndWords.has(word) || gazetteer.surnames.has(word)
  );
}
