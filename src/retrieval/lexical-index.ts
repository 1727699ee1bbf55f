import { isStopWord } from '../language/stop-words.ts';
import { indexWords } from '../language/terms.ts';
import { type CompoundIndex, indexCompounds } from './compounds.ts';
import { indexForms, type Speller } from './misspellings.ts';
import { collectPostings, type PostingCollector, type PostingLists } from './postings.ts';
import { type GrowingVocabulary, growVocabulary, type IndexLanguage, type Vocabulary } from './vocabulary.ts';

/** A text to be found, in weighted parts: a title counts more than a body. */
export interface IndexedText {
  readonly language: IndexLanguage;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
}

/** An index of words over any texts; documents are numbered in the order they came. */
export interface LexicalIndex {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  readonly postings: PostingLists;
  readonly compounds: CompoundIndex;
  readonly speller: Speller;
}

/** An index under construction. */
export interface GrowingIndex {
  readonly vocabulary: GrowingVocabulary;
  readonly collector: PostingCollector;
}

/** Indexes texts in one pass; time and memory grow with their length. */
export function buildLexicalIndex(texts: Iterable<IndexedText>): LexicalIndex {
  const building = startIndex();
  for (const text of texts) addText(building, text);
  return finishIndex(building);
}

export function startIndex(): GrowingIndex {
  return { vocabulary: growVocabulary(), collector: collectPostings() };
}

export function addText({ vocabulary, collector }: GrowingIndex, text: IndexedText): void {
  const weights = new Map<number, number>();
  let length = 0;
  for (const field of text.fields)
    for (const word of indexWords(field.text)) {
      if (isStopWord(word, text.language)) continue;
      const term = vocabulary.add(word, text.language);
      weights.set(term, (weights.get(term) ?? 0) + field.weight);
      length += field.weight;
    }
  for (const [term, weight] of weights) collector.add(term, weight);
  collector.endDocument(length);
}

/** Lays the index out for searching. Nothing can be added after. */
export function finishIndex({ vocabulary, collector }: GrowingIndex): LexicalIndex {
  const postings = collector.finish(vocabulary.terms.length);
  return {
    size: collector.documents(),
    vocabulary,
    postings,
    compounds: indexCompounds(vocabulary.terms),
    speller: indexForms(vocabulary.forms, (term) => postings.frequency(term)),
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
