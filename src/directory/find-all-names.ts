import { findNames } from './find-names.ts';
import type { FoundName } from './found-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMisspelt, misspellingTargets } from './misspellings.ts';
import { findMisspeltPhrases, phraseTargets } from './misspelt-phrases.ts';
import type { Piece } from './pieces.ts';

/** Makes the function that finds names spelt rightly or nearly so, in the order of the text. */
export function makeFinder(gazetteer: Gazetteer): (pieces: readonly Piece[]) => FoundName[] {
  const targets = misspellingTargets(gazetteer);
  const phrases = phraseTargets(gazetteer);
  return (pieces) => {
    const exact = findNames(pieces, gazetteer);
    const long = findMisspeltPhrases(pieces, exact, phrases);
    const certain = [...exact.filter((name) => !long.some((other) => overlap(name, other))), ...long];
    const rest = findMisspelt(pieces, certain, { gazetteer, targets });
    return [...certain, ...rest].sort((a, b) => a.from - b.from);
  };
}

function overlap(a: FoundName, b: FoundName): boolean {
  return a.from < b.to && b.from < a.to;
}
