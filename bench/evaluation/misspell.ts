import { seededRandom } from './random.ts';

const SLIPS = 2;
const MIN_LENGTH = 5;

/** A question with two slips of the finger in its longer words, the same for the same seed: swapped, dropped, doubled, or a neighbour's key. */
export function misspell(text: string, seed: number): string {
  const random = seededRandom(seed);
  const words = text.split(' ');
  const long = words.flatMap((word, at) =>
    /^\p{L}+[?,.]?$/u.test(word) && word.length >= MIN_LENGTH ? [at] : [],
  );
  for (let slip = 0; slip < SLIPS && long.length > 0; slip += 1) {
    const at = long.splice(Math.floor(random() * long.length), 1)[0] ?? 0;
    words[at] = slipIn(words[at] ?? '', random);
  }
  return words.join(' ');
}

const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];

function slipIn(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return `${before}${after[0] ?? ''}${here}${after.slice(1)}`;
    case 1:
      return `${before}${after}`;
    case 2:
      return `${before}${here}${here}${after}`;
    default:
      return `${before}${neighbourOf(here)}${after}`;
  }
}

function neighbourOf(letter: string): string {
  const row = rows.find((keys) => keys.includes(letter.toLowerCase())) ?? letter;
  const at = row.indexOf(letter.toLowerCase());
  return row[at + 1] ?? row[at - 1] ?? letter;
}
