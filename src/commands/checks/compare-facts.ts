/** The facts of a text that must be the same in every language. */
export interface Facts {
  /** Numbers as digits, with what they count when that is a size: "2.3 million". */
  readonly numbers: ReadonlySet<string>;
  /** Numbers written as words: they may stand for digits in the other language. */
  readonly spelled: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const scales: readonly (readonly [RegExp, string])[] = [
  [/^(?:million(?:er|ar|s)?|mill)$/i, 'million'],
  [/^(?:milliard(?:er|ar)?|billions?|mrd)$/i, 'billion'],
];

const spelledNumbers: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:to|two|begge|both)(?!\p{L})/giu, '2'],
  [/(?<!\p{L})(?:tre|three)(?!\p{L})/giu, '3'],
  [/(?<!\p{L})(?:fire|four)(?!\p{L})/giu, '4'],
  [/(?<!\p{L})(?:fem|five)(?!\p{L})/giu, '5'],
  [/(?<!\p{L})(?:seks|six)(?!\p{L})/giu, '6'],
  [/(?<!\p{L})(?:sju|syv|seven)(?!\p{L})/giu, '7'],
  [/(?<!\p{L})(?:åtte|eight)(?!\p{L})/giu, '8'],
  [/(?<!\p{L})(?:ni|nine)(?!\p{L})/giu, '9'],
  [/(?<!\p{L})(?:ti|ten)(?!\p{L})/giu, '10'],
  [/(?<!\p{L})(?:elleve|eleven)(?!\p{L})/giu, '11'],
  [/(?<!\p{L})(?:tolv|twelve)(?!\p{L})/giu, '12'],
  [/(?<!\p{L})(?:femten|fifteen)(?!\p{L})/giu, '15'],
];

const number = /(?<![\p{L}\d.,])(\d{1,3}(?:[  ]\d{3})+|\d+(?:[.,]\d+)*)(?:[-\s  ]+(\p{L}+))?/gu;

/**
 * Reads the facts of a text. In English a comma parts thousands, in Norwegian it is the decimal mark.
 *
 * @param known words that are names wherever they stand, also where any word has a capital
 */
export function factsOf(markdown: string, language: 'nb' | 'nn' | 'en', known: ReadonlySet<string>): Facts {
  const links = new Set(Array.from(markdown.matchAll(/\]\(([^)\s]+)\)/g), (match) => match[1] ?? ''));
  const text = markdown.replace(/\]\([^)]*\)/g, ']').replace(/<!--.*?-->/g, '');
  const numbers = Array.from(text.matchAll(number), (match) =>
    sized(canonical(match[1] ?? '', language), match[2] ?? ''),
  );
  return { numbers: new Set(numbers), spelled: spelledOf(text), names: namesOf(text, known), links };
}

function canonical(digits: string, language: 'nb' | 'nn' | 'en'): string {
  const joined = digits.replace(/[  ]/g, '');
  if (language === 'en') return joined.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  return joined.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.');
}

function sized(digits: string, next: string): string {
  const scale = scales.find(([pattern]) => pattern.test(next));
  return scale ? `${digits} ${scale[1]}` : digits;
}

function spelledOf(text: string): Set<string> {
  return new Set(spelledNumbers.flatMap(([pattern, value]) => (text.match(pattern) ? [value] : [])));
}

const capitalised = /\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}\p{L}*)*/gu;

/** Words with a capital that do not begin a sentence, a line, a quotation or a bold phrase; and the known ones. */
function namesOf(text: string, known: ReadonlySet<string>): Set<string> {
  const name = new RegExp(`(?<=[\\p{L}\\p{N},;)»”%–] )${capitalised.source}`, 'gu');
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').replaceAll('*', ''));
  const certain = lines.flatMap((line) => line.match(name) ?? []);
  const atStarts = lines.flatMap((line) => line.match(capitalised) ?? []).filter((word) => known.has(word));
  return new Set([...certain, ...atStarts]);
}

/** The words that are names in some of the texts and never stand there without a capital: "Skien", but not "Innkjøp". */
export function knownNames(texts: readonly string[]): ReadonlySet<string> {
  const names = texts.flatMap((text) => [...namesOf(text, new Set())]);
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu) ?? []));
  return new Set(names.filter((name) => !small.has(name.toLowerCase())));
}

/** What one text has and another lacks. */
export function missingNumbers(from: Facts, to: Facts): string[] {
  return [...from.numbers].filter((value) => !to.numbers.has(value) && !to.spelled.has(value));
}
