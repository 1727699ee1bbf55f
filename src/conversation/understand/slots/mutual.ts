const eachOther =
  /(?<!\p{L})(?:hverandre|kvarandre|kvarainner|kvarainna|kværandre|hværandre|hinannen|einannan|each other|one another)s?(?!\p{L})/iu;

/** "Lære av hverandre", "dra nytte tå erfaringan te kvarainner": what people do who meet, never what they meet about. */
export function isMutual(said: string): boolean {
  return eachOther.test(said);
}

/** "Så vi kan dele erfaringer", "so that we get to know the suppliers": what something is for, up to the end of its sentence. */
export const purposeClause =
  /(?<!\p{L})(?:(?:(?:så|slik|sånn|for)(?: at)?|so(?: that)?) (?:vi|me|mi|de|dei|dem|folk|alle|we|they|people|everyone)|for å|in order to)(?!\p{L})[^.!?;\n]*/giu;
