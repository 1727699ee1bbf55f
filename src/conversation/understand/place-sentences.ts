import type { Detection } from '../../directory/detection.ts';

type Detect = (text: string) => Detection;

/**
 * Puts sentences together that settle one place between them: "Rogaland? Nei, Agder.", "Vi snakker om Herøy. Den på
 * Sunnmøre, altså." Read one by one, the first would be about a place that the message is not about.
 */
export function joinPlaceSentences(
  sentences: readonly string[],
  { whole, detect }: { whole: Detection; detect: Detect },
): string[] {
  if (sentences.length < 2) return [...sentences];
  const joined: string[] = [];
  let waiting: string | null = null;
  for (const sentence of sentences) {
    const text: string = waiting === null ? sentence : `${waiting} ${sentence}`;
    waiting = agrees(detect(text), whole) ? null : text;
    if (waiting === null) joined.push(text);
  }
  if (waiting !== null) joined.push([joined.pop(), waiting].filter((text) => text !== undefined).join(' '));
  return joined;
}

/** The sentence is about nothing else than the message, and leaves nothing open that the message settles. */
function agrees(part: Detection, whole: Detection): boolean {
  const isOpen = part.ambiguous !== null && whole.ambiguous === null;
  return !isOpen && part.counties.every((county) => whole.counties.includes(county));
}
