import type { FoundName } from './found-name.ts';
import type { Piece } from './pieces.ts';
import { brandAfter, brandBefore, dish } from './words-around.ts';

/** Whether a found name is part of a newspaper, a club, a company or a dish: "Sandefjord Fotball", "Hardanger bestikk". */
export function isBrand(found: FoundName, pieces: readonly Piece[]): boolean {
  if (found.how === 'compound') return false;
  return isBrandByNext(found, pieces) || isBrandByPrevious(found.from, pieces);
}

function isBrandByNext(found: FoundName, pieces: readonly Piece[]): boolean {
  const next = pieces[found.to];
  if (!next || !/^(?: |-)$/.test(next.gap)) return false;
  if (dish.test(next.lower)) return true;
  // "In Agder as soon as possible" speaks of no company.
  const isEnglishAs =
    next.text === 'as' &&
    /^(?:soon|well|a|an|the|early|fast|quickly|part|we|i)$/.test(pieces[found.to + 1]?.lower ?? '');
  if (isEnglishAs || !brandAfter.test(next.lower)) return false;
  return (
    next.gap === '-' ||
    next.capital ||
    /^(?:as|asa|vann|water|sparebank|fotball|fotballklubb)$/.test(next.lower)
  );
}

function isBrandByPrevious(from: number, pieces: readonly Piece[]): boolean {
  const before = pieces[from - 1];
  if (!before || !/^[ -]$/.test(pieces[from]?.gap ?? '')) return false;
  if (brandBefore.test(before.lower)) return true;
  return /^\d+$/.test(before.text) && /^sparebank$/.test(pieces[from - 2]?.lower ?? '');
}
