import { prepareText, visitWords } from '../language/terms.ts';
import { type CompoundArrays, type CompoundIndex, indexCompounds, openCompounds } from './compounds.ts';
import { type GramArrays, type GramIndex, indexGrams, openGrams } from './gram-index.ts';
import { indexForms, openSpeller, type Speller, type SpellingArrays } from './misspellings.ts';
import { invert, openPostings, type PostingArrays, type PostingLists } from './postings.ts';
import { countOf } from './string-table.ts';
import { documentCount, type GrowingTexts, growTexts, type TextArrays } from './texts.ts';
import {
  type GrowingVocabulary,
  growVocabulary,
  type IndexLanguage,
  openVocabulary,
  type Vocabulary,
  type VocabularyArrays,
} from './vocabulary.ts';

/** A text to be found, in weighted parts: a title counts more than a body. */
export interface IndexedText {
  readonly language: IndexLanguage;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
}

/** An index as it is kept: nothing but flat arrays, so that it can be written to disk or handed over by a worker. */
export interface LexicalArrays {
  readonly vocabulary: VocabularyArrays;
  readonly texts: TextArrays;
  readonly postings: PostingArrays;
  readonly compounds: CompoundArrays;
  readonly spelling: SpellingArrays;
  readonly grams: GramArrays;
}

/** An index of words over any texts; documents are numbered in the order they came. */
export interface LexicalIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly texts: TextArrays;
  readonly postings: PostingLists;
  readonly compounds: CompoundIndex;
  readonly speller: Speller;
  readonly grams: GramIndex;
}

/** An index under construction. */
export interface GrowingIndex {
  readonly vocabulary: GrowingVocabulary;
  readonly texts: GrowingTexts;
}

/** Indexes texts in one pass; time and memory grow with their length. */
export function buildLexicalIndex(texts: Iterable<IndexedText>): LexicalIndex {
  return openLexicalIndex(buildLexicalArrays(texts));
}

/** The same, as it is kept. */
export function buildLexicalArrays(texts: Iterable<IndexedText>): LexicalArrays {
  const building = startIndex();
  for (const text of texts) addText(building, text);
  return finishIndex(building);
}

export function startIndex(): GrowingIndex {
  return { vocabulary: growVocabulary(), texts: growTexts() };
}

export function addText({ vocabulary, texts }: GrowingIndex, { language, fields }: IndexedText): void {
  for (const { text, weight } of fields) {
    const prepared = prepareText(text);
    visitWords(prepared, (start, end) => {
      const form = vocabulary.add(prepared, start, end, language);
      if (form !== null) texts.addForm(form);
    });
    texts.endRun(weight);
  }
  texts.endDocument();
}

/** Lays the index out for searching. Nothing can be added after. */
export function finishIndex(building: GrowingIndex): LexicalArrays {
  const { vocabulary, renumber } = building.vocabulary.finish();
  const texts = building.texts.finish(renumber);
  const postings = invert(texts, vocabulary.formTerms, countOf(vocabulary.terms));
  return {
    vocabulary,
    texts,
    postings,
    compounds: indexCompounds(vocabulary.terms),
    spelling: indexForms(vocabulary, openPostings(postings).frequency),
    grams: indexGrams(vocabulary),
  };
}

export function openLexicalIndex(arrays: LexicalArrays): LexicalIndex {
  const postings = openPostings(arrays.postings);
  return {
    size: documentCount(arrays.texts),
    vocabulary: openVocabulary(arrays.vocabulary),
    texts: arrays.texts,
    postings,
    compounds: openCompounds(arrays.compounds),
    speller: openSpeller(arrays.spelling, arrays.vocabulary, postings.frequency),
    grams: openGrams(arrays.grams, arrays.vocabulary, arrays.texts),
  };
}

/** How telling a term is: high for rare ones (BM25's inverse document frequency). */
export function rarity(index: LexicalIndex, term: number): number {
  const frequency = index.postings.frequency(term);
  return Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5));
}

/** The rarity of a word that no text holds. */
export function highestRarity(index: LexicalIndex): number {
  return Math.log(1 + (index.size + 0.5) / 0.5);
}
