const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/**
 * A known word that differs in one letter: left out, put in, another one, or two that changed places. Null when there
 * is none. The first letter stands, since people seldom miss that one.
 *
 * @param keep letters at the end that stand too, so that another inflection of the word is no miss
 */
export function nearMiss(word: string, knows: (candidate: string) => boolean, keep = 0): string | null {
  for (let at = 1; at < word.length - keep; at += 1) {
    const found = changesAt(word, at).find((candidate) => candidate !== word && knows(candidate));
    if (found !== undefined) return found;
  }
  return null;
}

function changesAt(word: string, at: number): string[] {
  const before = word.slice(0, at);
  const after = word.slice(at);
  const swapped = `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`;
  return [
    before + after.slice(1),
    swapped,
    ...Array.from(letters).flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
  ];
}
