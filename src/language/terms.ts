import { stemEnglish, stemNorwegian } from './stem.ts';

/** Told where each word of a prepared text begins and ends. */
export type VisitWord = (start: number, end: number) => void;

/**
 * A text as an index reads it: lower case, numbers with a decimal point, "%" and "§" as the words they are read as.
 * What `visitWords` takes.
 */
export function prepareText(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return /[%§]|\p{N},\p{N}/u.test(lower)
    ? lower
        .replaceAll('%', ' prosent ')
        .replaceAll('§', ' paragraf ')
        .replace(/(?<=\p{N}),(?=\p{N})/gu, '.')
    : lower;
}

/** Visits the words of a prepared text in order. Numbers keep their decimal mark ("57.8"); hyphens part words ("FoU-miljø"). */
export function visitWords(prepared: string, visit: VisitWord): void {
  for (let at = 0; at < prepared.length; ) {
    const kind = kindOf(prepared, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const end = kind === DIGIT ? endOfNumber(prepared, at) : endOfWord(prepared, at);
    visit(at, end);
    at = end;
  }
}

/** The words of a text as an index sees them, in order. */
export function indexWords(text: string): string[] {
  const prepared = prepareText(text);
  const words: string[] = [];
  visitWords(prepared, (start, end) => words.push(prepared.slice(start, end)));
  return words;
}

/** The term under which a word is indexed. English words of English texts have stems of their own. */
export function termOf(word: string, language: 'no' | 'en'): string {
  if (isNumber(word)) return word;
  return language === 'en' ? stemEnglish(word) : stemNorwegian(word);
}

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
// By UTF-16 code unit, filled as they are met.
const kinds = new Uint8Array(1 << 16);

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const kind = /[\p{L}\p{M}]/u.test(letter) ? LETTER : /\p{N}/u.test(letter) ? DIGIT : OTHER;
  kinds[unit] = kind;
  return kind;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text, end) !== OTHER) end += 1;
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    if (kindOf(text, end) === DIGIT) continue;
    const goesOn = text[end] === '.' && end + 1 < text.length && kindOf(text, end + 1) === DIGIT;
    if (!goesOn) break;
  }
  return end;
}
