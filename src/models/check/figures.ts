import type { Language } from '../../language/languages.ts';
import { isEnglishNumber, numberWordPattern, readNumber } from '../../language/number-words.ts';
import { stemsOf } from './stems.ts';

/** A figure, whatever it was written like: "2,3 millioner kroner", "NOK 2.3 million" and "2 300 000 kr" are one. */
export interface Figure {
  readonly kind: 'count' | 'percent' | 'money' | 'section';
  /** The number, or what a section is called: "8-3". */
  readonly value: string;
  /** What it counts: the stems of the first telling words behind it. */
  readonly counts: readonly string[];
}

const section = /(?:§+|(?<!\p{L})(?:paragraf(?:en)?|section))\s*(\d+(?:-\d+)*)/giu;

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:million\p{L}*|mill)$/iu, 1e6],
  [/^(?:milliard\p{L}*|mrd|billion|billions|bn)$/iu, 1e9],
  [/^(?:tusen|thousand)$/iu, 1e3],
];

const digits = String.raw`\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*`;
const scale = String.raw`(?:[\s\u00a0-]*(million\p{L}*|mill(?=[.\s])|milliard\p{L}*|mrd(?=[.\s])|billions?|bn|tusen|thousand)(?!\p{L})\.?)?`;
const unit = String.raw`(?:[\s\u00a0-]*(%|(?:prosent\p{L}*|pst|per ?cent)|(?:kroner|kronar|kr|NOK|euro|EUR)(?!\p{L})|€))?`;
/** "Treårig", "åttedagers": a number in words that a word goes on after. */
const compound =
  '(?:års?|årig|timers?|timars?|dagers?|dagars?|ukers?|vekers?|måneders?|månaders?|delt|trinns)';
const figure = new RegExp(
  String.raw`(?<![\p{L}\d])((?:NOK|kr|EUR|€)\.?[\s\u00a0]?)?(?:(${digits})|((?:${numberWordPattern}|tusen|thousand)(?!\p{L})|(?:${numberWordPattern})(?=${compound})))${scale}${unit}`,
  'giu',
);

/** Of so many words behind a figure, the first telling ones say what it counts. */
const BEHIND = 4;
const TELLING = 2;

/** The figures of a text whose dates were taken out, by the decimal mark of its language. "En" is no figure. */
export function figuresOf(text: string, language: Language): Figure[] {
  const sections = Array.from(text.matchAll(section), (match) => sectionOf(match[1] ?? ''));
  const rest = text.replace(section, (whole) => ' '.repeat(whole.length));
  const others = Array.from(rest.matchAll(figure)).flatMap((match) => {
    const read = readFigure(match, language);
    return read === null ? [] : { ...read, counts: countedBy(rest, match, language) };
  });
  return [...sections, ...others];
}

function sectionOf(value: string): Figure {
  return { kind: 'section', value, counts: [] };
}

function readFigure(
  [, currency, inDigits, inWords, size, measure]: RegExpMatchArray,
  language: Language,
): Pick<Figure, 'kind' | 'value'> | null {
  const number = inDigits === undefined ? inLanguage(inWords ?? '', language) : parse(inDigits, language);
  if (number === null) return null;
  const factor = scales.find(([pattern]) => pattern.test(size ?? ''))?.[1] ?? 1;
  return { kind: kindOf(currency, measure), value: String(Number((number * factor).toPrecision(12))) };
}

function kindOf(currency: string | undefined, measure: string | undefined): Figure['kind'] {
  if (measure !== undefined && /^(?:%|pro|pst|per)/iu.test(measure)) return 'percent';
  return currency === undefined && measure === undefined ? 'count' : 'money';
}

function inLanguage(words: string, language: Language): number | null {
  if (/^(?:tusen|thousand)$/iu.test(words)) return 1_000;
  return isEnglishNumber(words) === (language === 'en') ? readNumber(words) : null;
}

/** In English a comma parts thousands and a point is the decimal mark, in Norwegian the other way round. */
function parse(written: string, language: Language): number {
  const joined = written.replace(/[\s\u00a0\u202f]/g, '');
  const [thousands, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const whole = joined.replace(new RegExp(`\\${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
  return Number.parseFloat(whole.replace(decimal, '.'));
}

function countedBy(text: string, match: RegExpMatchArray, language: Language): string[] {
  const behind = samePart(text.slice((match.index ?? 0) + match[0].length));
  const words = (behind.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? []).slice(0, BEHIND);
  return [...stemsOf(words.join(' '), language)].slice(0, TELLING);
}

/** What a figure counts stands in the same part of its sentence, before the next figure. */
function samePart(text: string): string {
  return text.split(/[.!?:;,()–\d]|\n/, 1)[0] ?? '';
}
