import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/languages.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { indexWords, isNumber, termOf } from '../../language/terms.ts';

/** The telling words of a text by their stems, bokmål and nynorsk as one. Numbers are none: they are looked at by themselves. */
export function stemsOf(text: string, language: Language): Set<string> {
  const own = language === 'en' ? 'en' : 'no';
  return new Set(
    indexWords(text.replace(/-(?=\p{L})/gu, ' ')).flatMap((word) =>
      isStopWord(word, own) || isNumber(word) ? [] : termOf(word, own),
    ),
  );
}

/** Where the two written standards differ within a compound, their stems do too: "partnarskap" and "partnerskap". */
const LONG = 8;
const NEARLY = 2;

/** Whether two stems are one word, or one is the beginning or the end of the other: "dialog" and "markedsdialog". */
export function isAkin(stem: string, other: string): boolean {
  if (stem === other) return true;
  const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
  if (short.length >= LONG && distance(short, long) <= NEARLY) return true;
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
}
