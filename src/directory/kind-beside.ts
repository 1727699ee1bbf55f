import { endsClause, type FoundName } from './found-name.ts';
import type { Piece } from './pieces.ts';
import type { Surroundings } from './place-evidence.ts';
import { countyWord, formerWord, formField, kindBefore, municipalityWord, partWord } from './words-around.ts';

/** A word of kommune, fylke, sentrum or the like stands beside it: whatever the letters, a place is meant. */
export function hasKindBeside({ found, pieces, gazetteer }: Surroundings): boolean {
  const name = pieces[found.from];
  if (!name || (!name.capital && gazetteer.ordinary.get(name.lower) === 'never')) return false;
  const next = pieces[found.to];
  if (next && isKindOrPart(next) && /^[ -]$/.test(next.gap)) return belongsTo(next, name, found);
  return isLedByKind(name, found, pieces);
}

/** "Ski kommune", "Ski-regionen", but not "ta time med kommunene". */
function belongsTo(next: Piece, name: Piece, found: FoundName): boolean {
  if (next.gap === '-') return true;
  if (isEnglishWord(found, name, next)) return false;
  return name.capital ? !isPlural(next) : isKindWord(next) && !isDefinite(next);
}

function isLedByKind(name: Piece, found: FoundName, pieces: readonly Piece[]): boolean {
  const before = pieces[found.from - 1];
  if (!before) return false;
  if (/^: ?$/.test(name.gap)) return formField.test(before.lower);
  return name.gap === ' ' && isKindBefore(before) && endsClause(found, pieces);
}

/** "as municipality": a word of English, not "ås" in poorer letters. */
function isEnglishWord({ entry }: FoundName, name: Piece, next: Piece): boolean {
  const isPoorer = !name.capital && name.lower !== entry.name.toLowerCase();
  return isPoorer && /^(?:county|municipality)$/.test(next.lower);
}

function isKindBefore({ lower }: Piece): boolean {
  return kindBefore.test(lower) || formerWord.test(lower);
}

function isKindOrPart(piece: Piece): boolean {
  return isKindWord(piece) || partWord.test(piece.lower);
}

function isKindWord({ lower }: Piece): boolean {
  return municipalityWord.test(lower) || countyWord.test(lower);
}

/** "ta time med kommunene": a plural does not belong to the word before it. */
function isPlural({ lower }: Piece): boolean {
  return /^(?:kommunene|kommunane|fylkene|fylka)$/.test(lower);
}

function isDefinite({ lower }: Piece): boolean {
  return /^(?:kommunen|kommunens|kommunene|kommunane|fylket|fylkeskommunen|fylkeskommunene|ordfører|ordførar|kommunedirektør|rådhus)$/.test(
    lower,
  );
}
