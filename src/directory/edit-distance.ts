import { distance } from 'fastest-levenshtein';

/** Edits between two words; two neighbours that changed places count as one ("adger" for "agder"). */
export function edits(a: string, b: string): number {
  const plain = distance(a, b);
  return plain >= 2 && startsWithSwap(a, b) ? plain - 1 : plain;
}

function startsWithSwap(a: string, b: string): boolean {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index + 1 < a.length && a[index] === b[index + 1] && a[index + 1] === b[index];
}
