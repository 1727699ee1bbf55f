import { isStopWord, stopWordsOf } from '../language/stop-words.ts';
import { termOf } from '../language/terms.ts';
import { splitCompound } from './compounds.ts';
import { growArray } from './growing-array.ts';
import {
  countOf,
  type GrowingStrings,
  growStrings,
  numberOf,
  numbersEndingIn,
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
  readonly forms: StringTable;
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
  /** The number of the term of a word, given by its place in a text; a new one when it was not seen before; `NO_TERM` for a stop word. */
  add(text: string, start: number, end: number, language: IndexLanguage): number;
  finish(): VocabularyArrays;
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
  const forms = { no: growForms(terms, 'no'), en: growForms(terms, 'en') };
  // Also those that no text has: a question does.
  for (const word of stopWordsOf('no')) forms.no.add(word, 0, word.length);

  return {
    add: (text, start, end, language) => forms[language].see(text, start, end),
    finish() {
      forms.no.takeIn(forms.en.finish());
      const { texts, terms: formTerms, counts: formCounts } = forms.no.finish();
      return { terms: terms.finish(), forms: texts, formTerms, formCounts };
    },
  };
}

interface Forms {
  readonly texts: StringTable;
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** The word forms of one language. Stemming costs more than a look-up: each is stemmed once. */
function growForms(terms: GrowingStrings, language: IndexLanguage) {
  const forms = growStrings();
  const formTerms = growArray((length) => new Uint32Array(length));
  const counts = growArray((length) => new Uint32Array(length));

  function add(text: string, start: number, end: number): number {
    const form = forms.add(text, start, end);
    if (form < counts.length()) return form;
    const word = text.slice(start, end);
    formTerms.push(isStopWord(word, language) ? NO_TERM : terms.add(termOf(word, language)));
    counts.push(0);
    return form;
  }

  return {
    add,
    /** Counts a form, and tells its term. */
    see(text: string, start: number, end: number): number {
      const form = add(text, start, end);
      counts.increase(form);
      return formTerms.at(form);
    },
    /** Adds the forms of another language that this one does not have. */
    takeIn(other: Forms): void {
      for (let form = 0; form < countOf(other.texts); form += 1) {
        const text = textAt(other.texts, form);
        if (forms.add(text) < counts.length()) continue;
        formTerms.push(other.terms[form] ?? NO_TERM);
        counts.push(other.counts[form] ?? 0);
      }
    },
    finish: (): Forms => ({ texts: forms.finish(), terms: formTerms.finish(), counts: counts.finish() }),
  };
}
