import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/languages.ts';
import { isLightWord, isStopWord } from '../../language/stop-words.ts';
import { fold } from '../../language/tokens.ts';
import { toBokmal } from '../../language/written-standard.ts';
import { sentencesOf } from './sentences-of.ts';
import { isAkin, stemsOf } from './stems.ts';

/** Words that have a capital in English though they name nobody. */
const englishCapitals = new Set(
  'i norwegian norway european europe english nordic monday tuesday wednesday thursday friday saturday sunday nok'.split(
    ' ',
  ),
);

/** Words that sentences begin with and that no name is, beside those that carry no meaning. */
const openers = new Set(
  'deretter dermed derfor dessuten likevel imidlertid samtidig vanligvis vanlegvis normalt generelt først deretter slik dersom når då fordi blant mellom hold snakk spør spørr sjekk sjå ta bruk be begge første andre slike tidligere tidlegare etterpå til tjue tolv elleve ni ti åtte sju seks fem fire tre se én éin mer meir flere fleire difor seinare senere nyere nyare høsten hausten våren innen innan bedre betre desse disse si sei tallet talet antallet ofte gjerne bare berre kun'.split(
    ' ',
  ),
);

/** What has another name in the other language, folded. */
const sameName: Readonly<Record<string, readonly string[]>> = {
  eea: ['eos'],
  eos: ['eea'],
  noreg: ['norge', 'norway'],
  norge: ['noreg', 'norway'],
  vat: ['merverdiavgift', 'mva', 'meirverdiavgift'],
  mva: ['vat', 'merverdiavgift', 'meirverdiavgift'],
  ai: ['ki'],
  ki: ['ai'],
  gdp: ['bnp'],
  bnp: ['gdp'],
  'r&d': ['fou'],
  fou: ['r&d'],
  austlandet: ['ostlandet'],
  ostlandet: ['austlandet'],
  storting: ['stortinget'],
  stortinget: ['storting'],
};

/** So long a name with one other letter is the same one in the other standard: Forskingsrådet, Forskningsrådet. */
const LONG = 10;

const capitalised = /\p{Lu}[\p{L}\p{N}]*(?:[’'&.-]\p{L}[\p{L}\p{N}]*)*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*/gu;
/** Where a capital says nothing: the first word of a text, a sentence, a line or a quotation. */
const opening = /(?:^|[.!?:]\s+|\n\s*(?:- |\d+\. )?|[«"“(]\s*)$/u;

interface Name {
  readonly words: readonly string[];
  /** It begins a sentence: its first word may be any. */
  readonly opens: boolean;
}

/**
 * The names of a text that another does not hold. Words that stand beside each other in a name must do so there too:
 * "Kari Hansen" is strange to "Kari Berg og Per Hansen".
 *
 * @param text without its dates, since English months look like names
 */
export function strangeNames(text: string, language: Language, ground: string): string[] {
  const known = ` ${(ground.match(/[\p{L}\p{N}]+(?:[’'&.][\p{L}\p{N}]+)*/gu) ?? []).map(foldName).join(' ')} `;
  return namesOf(text, language)
    .filter((name) => !holds(known, name))
    .map(({ words }) => words.join(' '));
}

/**
 * Words that begin a sentence and stand nowhere in the passages, in any form: "Sopra leverer …". Few words do that and are no name;
 * an answer that has another one is lost for it.
 */
export function strangeOpenings(text: string, language: Language, ground: readonly string[]): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [, first = ''] = /^[«"“(]*(\p{Lu}[\p{L}\p{N}]*)/u.exec(sentence) ?? [];
    const lower = first.toLowerCase();
    if (lower === '' || openers.has(lower) || isLightWord(lower)) return [];
    const [stem] = stemsOf(first, language);
    return stem === undefined || ground.some((other) => isAkin(stem, other)) ? [] : [first];
  });
}

function holds(known: string, { words, opens }: Name): boolean {
  const [first = '', ...later] = words;
  if (later.length === 0) return opens || isKnown(known, first);
  return known.includes(` ${words.join(' ')} `) || (opens && holds(known, { words: later, opens: false }));
}

function isKnown(known: string, name: string): boolean {
  if (englishCapitals.has(name)) return true;
  if ([name, ...(sameName[name] ?? [])].some((each) => known.includes(` ${each} `))) return true;
  return name.length >= LONG && known.split(' ').some((word) => distance(word, name) === 1);
}

/** Words with a capital that follow each other with nothing but a blank or a hyphen between them. */
function namesOf(text: string, language: Language): Name[] {
  const names: { words: string[]; opens: boolean }[] = [];
  let end = -1;
  for (const match of text.matchAll(capitalised)) {
    const words = nameParts(match[0], language);
    const isNext = end >= 0 && text.slice(end, match.index) === ' ';
    if (words.length === 0) end = -1;
    else {
      if (isNext) names.at(-1)?.words.push(...words);
      else names.push({ words, opens: opening.test(text.slice(0, match.index)) });
      end = match.index + match[0].length;
    }
  }
  return names;
}

/** In "LUP-partnarane" only LUP is a name; "KVA" and "HOW" are only said loudly. */
function nameParts(word: string, language: Language): string[] {
  return word
    .split('-')
    .filter(
      (part) => /\p{Lu}/u.test(part) && !isStopWord(part.toLowerCase(), language === 'en' ? 'en' : 'no'),
    )
    .map(foldName);
}

/** Without case, marks, the -s of a genitive and what differs between bokmål and nynorsk: "LUPs" is LUP, "Forskingsrådet" Forskningsrådet. */
function foldName(word: string): string {
  const folded = fold(toBokmal(word.toLowerCase()));
  return folded.length > 3 ? folded.replace(/['’]?s$/, '') : folded;
}
