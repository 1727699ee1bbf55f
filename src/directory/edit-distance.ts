import { distance } from 'fastest-levenshtein';

/** Edits between two words; two neighbours that changed places count as one ("adger" for "agder"). */
export function edits(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain < 2) return plain;
  const swap = swapAt(a, b);
  return swap < 0 ? plain : Math.min(plain, 1 + distance(a.slice(swap + 2), b.slice(swap + 2)));
}

/** Where the first difference is a pair of neighbours that changed places, or -1. */
function swapAt(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  const swapped = index + 1 < a.length && a[index] === b[index + 1] && a[index + 1] === b[index];
  return swapped ? index : -1;
}

/** The word with each doubled letter single: "Opland" and "Oppland" are the same but for that. */
export function undoubled(word: string): string {
  return word.replace(/(\p{L})\1/gu, '$1');
}
