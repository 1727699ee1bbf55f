import { isLightWord, isStopWord } from '../language/stop-words.ts';
import { indexWords, isNumber, termOf } from '../language/terms.ts';
import { highestRarity, type LexicalIndex, rarity } from './lexical-index.ts';
import type { Correction } from './misspellings.ts';
import type { Synonyms, Wording } from './synonyms.ts';
import type { IndexLanguage } from './vocabulary.ts';

/** One thing a question asks about: a word of it, and the terms of the index that may stand for it. */
export interface Concept {
  readonly word: string;
  /** Terms with how well each stands for the word, 0..1. Empty: the texts do not know the word. */
  readonly alternatives: ReadonlyMap<number, number>;
  /** How telling the word is among the texts. */
  readonly rarity: number;
  /** How much it matters that the answer has it: a number most, a way of asking least. */
  readonly importance: number;
}

/** What reading a question needs. */
export interface Reader {
  readonly index: LexicalIndex;
  readonly synonyms: Synonyms;
  /**
   * Whether a word may also stand for what is merely written like it. It finds more, also for a question that no text
   * answers: not where it is judged whether one does.
   */
  readonly guesses: boolean;
}

const WEIGHTS = {
  otherLanguage: 0.9,
  compoundEndingIn: 0.55,
  compoundHolding: 0.4,
  part: 0.35,
  partOfUnknown: 0.7,
  corrected: 0.95,
  likeKnown: 0.5,
  likeUnknown: 0.7,
};
const MAX_COMPOUNDS = 40;
const MAX_LOOK_ALIKES = 6;
/** Below that two words have hardly more than an ending in common. */
const LEAST_LIKENESS = 0.3;
/** One word that no text knows must not outweigh all the others: it may be a mere way of asking. */
const UNKNOWN_RARITY = 5;

/** Reads a question into concepts, in its order; stop words are dropped. */
export function readConcepts(question: string, language: IndexLanguage, reader: Reader): Concept[] {
  const words = indexWords(question);
  const content = words.filter((word) => !isStopWord(word, language));
  const taken = new Set<string>();
  return content.flatMap((word, at) => {
    if (taken.has(word)) return [];
    taken.add(word);
    return conceptOf(word, content.slice(at), language, reader) ?? [];
  });
}

/** Null for what seems to be a misspelt stop word. */
function conceptOf(
  word: string,
  rest: readonly string[],
  language: IndexLanguage,
  reader: Reader,
): Concept | null {
  const alternatives = new Map<number, number>();
  addOwn(word, language, reader, alternatives);
  const known = alternatives.size > 0;
  addSynonyms(rest, language, reader, alternatives);
  if (!known && !isNumber(word) && !isLightWord(word)) {
    const corrections = reader.index.speller.correct(word, reader.guesses);
    if (alternatives.size === 0 && corrections[0]?.term === null) return null;
    addRepairs(word, reader, corrections, alternatives);
  }
  if (reader.guesses && !isNumber(word) && !isLightWord(word))
    addLookAlikes(word, known ? WEIGHTS.likeKnown : WEIGHTS.likeUnknown, reader, alternatives);
  addCompounds(reader, alternatives);
  return {
    word,
    alternatives,
    rarity: rarityOf(alternatives, reader.index),
    importance: importanceOf(word),
  };
}

function addOwn(word: string, language: IndexLanguage, { index }: Reader, to: Map<number, number>): void {
  raise(to, held(index, index.vocabulary.find(word, language)), 1);
  if (language === 'en') raise(to, held(index, index.vocabulary.find(word, 'no')), WEIGHTS.otherLanguage);
  else if (to.size === 0) raise(to, held(index, index.vocabulary.find(word, 'en')), WEIGHTS.otherLanguage);
}

/** Wordings of the synonym file that stand here, for one word or several. */
function addSynonyms(
  rest: readonly string[],
  language: IndexLanguage,
  reader: Reader,
  to: Map<number, number>,
): void {
  const stems = rest.slice(0, 5).map((word) => termOf(word, language));
  for (const { said, others } of reader.synonyms.startingWith(stems[0] ?? '', language)) {
    if (!said.every((stem, at) => stem === stems[at])) continue;
    for (const { wording, weight } of others) raise(to, rarestOf(wording, reader.index), weight);
  }
}

/** A wording of several words is looked for by the one that tells most. */
function rarestOf(wording: Wording, index: LexicalIndex): number | null {
  const found = wording.flatMap((stem) => held(index, index.vocabulary.number(stem)) ?? []);
  return found.sort((a, b) => rarity(index, b) - rarity(index, a))[0] ?? null;
}

/** For a word the texts do not know: the parts of a compound, else the words it may be a misspelling of. */
function addRepairs(
  word: string,
  { index, guesses }: Reader,
  corrections: readonly Correction[],
  to: Map<number, number>,
): void {
  const stem = termOf(word, 'no');
  for (const part of index.vocabulary.split(stem)) raise(to, part, WEIGHTS.partOfUnknown);
  for (const { term, likeness } of corrections) raise(to, term, likeness * WEIGHTS.corrected);
  if (to.size > 0 || guesses) return;
  for (const compound of index.vocabulary.endingIn(stem)) raise(to, compound, WEIGHTS.compoundEndingIn);
}

/** Words of many of the same letters in the same order: "lundefugl" for "lunden". */
function addLookAlikes(word: string, weight: number, { index }: Reader, to: Map<number, number>): void {
  for (const { term, share } of index.grams.lookAlikes(word, MAX_LOOK_ALIKES))
    if (share >= LEAST_LIKENESS) raise(to, term, share * weight);
}

/** "konferanse" is also found in "dialogkonferanse", and "dialogkonferanse" a little in "konferanse". */
function addCompounds({ index }: Reader, to: Map<number, number>): void {
  for (const [term, weight] of [...to]) {
    const stem = index.vocabulary.text(term);
    for (const compound of index.compounds.containing(term).subarray(0, MAX_COMPOUNDS)) {
      const endsInIt = index.vocabulary.text(compound).endsWith(stem);
      raise(to, compound, weight * (endsInIt ? WEIGHTS.compoundEndingIn : WEIGHTS.compoundHolding));
    }
    for (const part of index.compounds.parts(term)) raise(to, part, weight * WEIGHTS.part);
  }
}

function raise(to: Map<number, number>, term: number | null, weight: number): void {
  if (term !== null) to.set(term, Math.max(to.get(term) ?? 0, weight));
}

function held(index: LexicalIndex, term: number | null): number | null {
  return term !== null && index.postings.frequency(term) > 0 ? term : null;
}

/** Of the best alternative: a rare synonym does not make a common word telling. */
function rarityOf(alternatives: ReadonlyMap<number, number>, index: LexicalIndex): number {
  const best = [...alternatives].sort((a, b) => b[1] - a[1])[0];
  return best ? rarity(index, best[0]) : Math.min(UNKNOWN_RARITY, highestRarity(index));
}

function importanceOf(word: string): number {
  if (isNumber(word)) return 2;
  return isLightWord(word) ? 0.3 : 1;
}
