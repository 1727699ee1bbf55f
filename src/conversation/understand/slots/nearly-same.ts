import { distance } from 'fastest-levenshtein';

/** One slip of the finger: a letter missing, doubled, wrong, or two that changed places. Never the first letter. */
export function isNearlySame(known: string, word: string): boolean {
  if (known[0] !== word[0] || Math.abs(known.length - word.length) > 1) return false;
  return distance(known, word) === 1 || isSwapped(known, word);
}

function isSwapped(known: string, word: string): boolean {
  if (known.length !== word.length) return false;
  const at = Array.from(known).findIndex((letter, index) => letter !== word[index]);
  return (
    at !== -1 && known.slice(0, at) + (known[at + 1] ?? '') + (known[at] ?? '') + known.slice(at + 2) === word
  );
}
