import { isStopWord, stopWordsOf } from '../language/stop-words.ts';
import { termOf } from '../language/terms.ts';
import { splitCompound } from './compounds.ts';
import { growArray } from './growing-array.ts';
import {
  countOf,
  type GrowingStrings,
  growStrings,
  joinStrings,
  numberOf,
  numbersEndingIn,
  type Strings,
  type StringTable,
  textAt,
} from './string-table.ts';

export type IndexLanguage = 'no' | 'en';

/** Stands for the term of a stop word, which is not indexed. */
export const NO_TERM = 0xffff_ffff;

const MIN_ENDING = 5;

/** A vocabulary as it is kept. */
export interface VocabularyArrays {
  readonly terms: StringTable;
  /** Word forms as they were seen, stop words too: what a misspelt word is compared with. */
  readonly forms: Strings;
  /** The term of each form, or `NO_TERM`. */
  readonly formTerms: Uint32Array;
  /** How often each form was seen. */
  readonly formCounts: Uint32Array;
}

/** The terms of an index, numbered in order of appearance. */
export interface Vocabulary {
  readonly size: number;
  /** The term with a number. */
  text(term: number): string;
  /** The number of the term of a word, or null when the index does not hold it. */
  find(word: string, language: IndexLanguage): number | null;
  /** The number of a term that is already stemmed, or null. */
  number(term: string): number | null;
  /** The terms that a stem which the index does not hold is made of; empty when it does not part. */
  split(stem: string): readonly number[];
  /** Terms that are longer than a stem and end in it: "dialogkonferans" for "konferans". A walk over all terms. */
  endingIn(stem: string): readonly number[];
}

/** A vocabulary under construction. */
export interface GrowingVocabulary {
  /**
   * The number of a word form, given by its place in a text; a new one when it was not seen before; null for a stop word.
   * It holds until the vocabulary is finished.
   */
  add(text: string, start: number, end: number, language: IndexLanguage): number | null;
  /** The vocabulary, and what has become of the number that `add` gave. */
  finish(): { readonly vocabulary: VocabularyArrays; readonly renumber: (form: number) => number };
}

export function openVocabulary({ terms }: Pick<VocabularyArrays, 'terms'>): Vocabulary {
  return {
    size: countOf(terms),
    text: (term) => textAt(terms, term),
    find: (word, language) => numberOf(terms, termOf(word, language)),
    number: (term) => numberOf(terms, term),
    split: (stem) => splitCompound(stem, terms),
    endingIn: (stem) => (stem.length < MIN_ENDING ? [] : numbersEndingIn(terms, stem)),
  };
}

export function growVocabulary(): GrowingVocabulary {
  const terms = growStrings();
  const norwegian = growForms(terms, 'no');
  const english = growForms(terms, 'en');
  // Also those that no text has: a question does.
  for (const word of stopWordsOf('no')) norwegian.add(word, 0, word.length);

  return {
    // Even numbers for Norwegian forms and odd ones for English: the same letters may have two stems.
    add(text, start, end, language) {
      const forms = language === 'no' ? norwegian : english;
      const form = forms.add(text, start, end);
      forms.counts.increase(form);
      return forms.terms.at(form) === NO_TERM ? null : form * 2 + (language === 'no' ? 0 : 1);
    },
    finish() {
      const first = norwegian.counts.length();
      return {
        vocabulary: {
          terms: terms.finish(),
          forms: joinStrings(norwegian.texts.finish(), english.texts.finish()),
          formTerms: joinNumbers(norwegian.terms.finish(), english.terms.finish()),
          formCounts: joinNumbers(norwegian.counts.finish(), english.counts.finish()),
        },
        renumber: (form) => (form >>> 1) + (form & 1) * first,
      };
    },
  };
}

/** The word forms of one language. Stemming costs more than a look-up: each is stemmed once. */
function growForms(allTerms: GrowingStrings, language: IndexLanguage) {
  const texts = growStrings();
  const terms = growArray((length) => new Uint32Array(length));
  const counts = growArray((length) => new Uint32Array(length));

  function add(text: string, start: number, end: number): number {
    const form = texts.add(text, start, end);
    if (form < counts.length()) return form;
    const word = text.slice(start, end);
    terms.push(isStopWord(word, language) ? NO_TERM : allTerms.add(termOf(word, language)));
    counts.push(0);
    return form;
  }

  return { add, texts, terms, counts };
}

function joinNumbers(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
