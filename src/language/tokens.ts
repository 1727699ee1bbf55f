/** A word or number of a text, with its position in UTF-16 units. */
export interface Token {
  readonly text: string;
  /** Lower case, composed (NFC). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Letters and digits of any script; a hyphen, apostrophe or dot stays inside a word ("Nord-Trøndelag", "e.l", "1.2").
const word = /[\p{L}\p{N}\p{M}]+(?:[-'’.&][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order. Punctuation is dropped; positions allow it to be looked at. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    lower: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const nordicLetters: Record<string, string> = {
  å: 'a',
  ø: 'o',
  æ: 'ae',
  ö: 'o',
  ä: 'ae',
  đ: 'd',
  ŧ: 't',
  ŋ: 'n',
};

/** Lower case without marks: "Ørsta" and "orsta", "Kárášjohka" and "karasjohka" fold to the same. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åøæöäđŧŋ]/g, (letter) => nordicLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
