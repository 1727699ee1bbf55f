import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexWords } from '../src/language/terms.ts';
import { root } from '../src/root.ts';

export interface MadePassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Words of which made-up compounds are put together, and made-up words in all. */
const WORDS = 200_000;
const SPAN = 7;

/**
 * Passages like text: half spans of the articles, half words of a vocabulary that grows with the corpus as a language's does
 * (compounds of the articles' words, by Zipf's law). The same for the same count.
 */
export function* makePassages(count: number): Generator<MadePassage> {
  const random = randomFrom(1);
  const spans = articleWords();
  const simple = [...new Set(spans)].filter((word) => /^\p{L}{3,9}$/u.test(word));
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const made = Array.from(
    { length: WORDS },
    () => `${pick(simple)}${random() < 0.3 ? 's' : ''}${pick(simple)}`,
  );
  const byZipf = () => made[Math.min(WORDS - 1, Math.floor(WORDS ** random()) - 1)] ?? '';
  let title = '';
  for (let number = 0; number < count; number += 1) {
    if (number % 7 === 0) title = `${byZipf()} ${pick(simple)}`;
    const words: string[] = [];
    while (words.length < 40 + (number % 80)) {
      const from = Math.floor(random() * (spans.length - SPAN));
      words.push(...(random() < 0.5 ? spans.slice(from, from + SPAN) : Array.from({ length: SPAN }, byZipf)));
    }
    yield { id: `p${number}`, title, text: words.join(' ') };
  }
}

/** Questions of six words of a passage each; every second one has a letter too few. */
export function makeQuestions(count: number): string[] {
  const random = randomFrom(2);
  return [...makePassages(count)].map(({ text }, at) => {
    const words = text.split(' ');
    const asked = Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)] ?? '');
    return asked
      .map((word, place) => (at % 2 === 0 && place === 2 ? word.slice(0, 2) + word.slice(3) : word))
      .join(' ');
  });
}

function articleWords(): string[] {
  const folder = join(root, 'knowledge', 'articles');
  return readdirSync(folder)
    .filter((name) => /\.(nb|nn)\.md$/.test(name))
    .sort()
    .flatMap((name) => indexWords(readFileSync(join(folder, name), 'utf8')));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
