import { isMerePlace } from './name-entry.ts';
import type { Surroundings } from './place-evidence.ts';
import { contactWord } from './words-around.ts';

/** How many words after the comma may come before the one that asks: "Klepp, vet du hvem som er kontakten?". */
const reach = 4;

/** "Klepp, hvem er kontakten vår der?", "Time: kven er det?": a name that opens the message, then somebody asks for a contact. */
export function opensContactQuestion({ found, pieces, gazetteer }: Surroundings): boolean {
  const name = pieces[found.from];
  const next = pieces[found.to];
  if (!name?.startsSentence || !next || !/^ ?[,:–-] ?$/.test(next.gap)) return false;
  if (isMerePlace(found.entry) && (!name.capital || gazetteer.firstNames.has(name.lower))) return false;
  return pieces.slice(found.to, found.to + reach).some((piece) => contactWord.test(piece.lower));
}
