import type { Random } from './random.ts';

/** One long word with a slip of the finger in it: two letters swapped, one left out or one doubled, never the first. */
export function slip(text: string, random: Random): string {
  const words = Array.from(text.matchAll(/\p{L}{7,}/gu));
  if (words.length === 0) return text;
  const word = random.pick(words);
  const at = word.index + 1 + Math.floor(random.next() * (word[0].length - 3));
  const [one, two] = [text[at] ?? '', text[at + 1] ?? ''];
  const slips = [`${two}${one}`, one, `${one}${one}${two}`];
  return text.slice(0, at) + random.pick(slips) + text.slice(at + 2);
}
