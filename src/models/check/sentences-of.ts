/** The sentences and list items of a plain text. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+(?=[\p{Lu}«"–-])|\n+/u)
    .map((sentence) => sentence.replace(/^\s*(?:- |\d+\. )/, '').trim())
    .filter((sentence) => sentence !== '');
}
