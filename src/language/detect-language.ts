import { type Marker, markerPatterns, markers } from './language-markers.ts';
import type { Language } from './languages.ts';
import { tokenize } from './tokens.ts';

/** Which language a text is in; null when it does not tell (names, numbers, "ok") or is none of the three. */
export interface DetectedLanguage {
  readonly language: Language | null;
  /** 0..1: how clearly the winner leads. */
  readonly confidence: number;
}

type Scores = Record<Marker, number>;

const undecided: DetectedLanguage = { language: null, confidence: 0 };

const MIN_SCORE = 1.5;
const MIN_LEAD = 1.2;
// Names of things in running text: they look Norwegian in any language.
const names =
  /^(?:lup|ks|nho|dfø|ioa|fka|startoff|doffin|pådriver|fylkeskommune|kommune|innovasjon|norge|forskningsrådet|fjordane)$/;
// Dialect forms that belong to no written standard: they lean to bokmål, but a nynorsk marker beside them wins.
const dialect = /^(?:ka|kæm|kem|æ|æg|mæ|dæ|dåkker|dåkke|itj|koss|korsn|kossen|ska|te|d)$/;

/** Written as it is said; some of them are words of another meaning too, so that they count for no standard. */
const spoken =
  /^(?:e|dokker|dokke|dåkk|ikkj|ittj|ittje|inte|bærre|førr|korr|vårres|åss|læll|nokka|nåkka|nåkke)$/;

/**
 * Tells bokmål, nynorsk and English apart, also in a message of one word.
 *
 * @example detectLanguage('kven eig LUP').language // 'nn'
 */
export function detectLanguage(text: string): DetectedLanguage {
  const words = tokenize(text).map((token) => token.lower);
  const scores = scoreWords(words);
  if (words.some((word) => dialect.test(word))) scores.nb += 1;
  return decide(scores);
}

/** In points of `markers`: two words of Norwegian. */
const CLEARLY_NORWEGIAN = 4;

/**
 * Whether a text is Norwegian, though it may not tell in which of its standards: "når trådte regelen i kraft". Written names do not
 * count, so that "Møre og Romsdal" is none.
 */
export function isNorwegian(text: string): boolean {
  const words = tokenize(text).filter((token) => !/^\p{Lu}/u.test(token.text));
  const { nb, nn, no, en, other } = scoreWords(words.map((token) => token.lower));
  return nb + nn + no >= Math.max(CLEARLY_NORWEGIAN, 2 * en, 2 * other);
}

/** Whether a text has words of a dialect, which tell little of the standard its writer reads. */
export function hasDialect(text: string): boolean {
  return tokenize(text).some(({ lower }) => dialect.test(lower) || spoken.test(lower));
}

function scoreWords(words: readonly string[]): Scores {
  const scores: Scores = { nb: 0, nn: 0, no: 0, en: 0, other: 0 };
  for (const word of words) for (const [language, weight] of evidenceOf(word)) scores[language] += weight;
  return scores;
}

function evidenceOf(word: string): readonly (readonly [Marker, number])[] {
  const marked = markers.get(word);
  if (marked) return marked;
  if (names.test(word)) return [];
  return markerPatterns
    .filter(([, , pattern]) => pattern.test(word))
    .map(([language, weight]) => [language, weight] as const);
}

function decide({ nb, nn, no, en, other }: Scores): DetectedLanguage {
  const norwegian = nb + nn + no;
  if (other > Math.max(norwegian, en)) return undecided;
  if (en > norwegian) return lead('en', en, norwegian);
  return nn > nb ? lead('nn', nn, Math.max(nb, en - no)) : lead('nb', nb, Math.max(nn, en - no));
}

function lead(language: Language, own: number, rival: number): DetectedLanguage {
  if (own < MIN_SCORE || own < rival * MIN_LEAD) return undecided;
  return { language, confidence: ((own - rival) / own) * (1 - Math.exp(-own / 2)) };
}
