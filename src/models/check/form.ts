import { detectLanguage } from '../../language/detect-language.ts';
import type { Language } from '../../language/languages.ts';
import { sentencesOf } from './sentences-of.ts';

/** More than the prompt asks for, since a model does not count well; a phone's screen still. */
const MAX_WORDS = 80;
/** Shorter texts may not tell which language they are in; most that are so are Norwegian: "Ja, minst 30 prosent." */
const TELLING_WORDS = { nb: 12, nn: 12, en: 4 } as const;
const TELLING_SENTENCE = 8;
const CLEAR = 0.8;

/** Whether a text is short enough to be read between two meetings. */
export function isShort(text: string): boolean {
  return countWords(text) <= MAX_WORDS;
}

/** Links, HTML, code, headings, tables, entities, mentions, and letters that are not seen. Lists are fine. */
const markup =
  /[<>`{}[\]|\\*]|^\s*#|(?<!\p{L})_|_(?!\p{L})|&#?\w+;|(?<![\p{L}\d.])@\p{L}|[\p{Cf}\p{Co}\p{Cn}]|(?!\n)\p{Cc}|\p{Extended_Pictographic}/mu;

/** Whether a text is plain words, paragraphs and lists. */
export function isPlain(text: string): boolean {
  return !markup.test(text);
}

/** Whether a text is in a language, all through. */
export function isIn(language: Language, text: string): boolean {
  const whole = detectLanguage(text).language;
  if (whole !== language && !(whole === null && countWords(text) <= TELLING_WORDS[language])) return false;
  return sentencesOf(text).every((sentence) => {
    const own = detectLanguage(sentence);
    return (
      own.language === null ||
      own.language === language ||
      own.confidence < CLEAR ||
      countWords(sentence) < TELLING_SENTENCE
    );
  });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
}
