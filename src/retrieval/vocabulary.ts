import { termOf } from '../language/terms.ts';

export type IndexLanguage = 'no' | 'en';

/** The terms of an index, numbered in order of appearance, and the words that were seen for each. */
export interface Vocabulary {
  readonly terms: readonly string[];
  /** Every word form seen, with its term: what a misspelt word is compared with. */
  readonly forms: ReadonlyMap<string, number>;
  /** The number of the term of a word, or null when the index does not hold it. */
  find(word: string, language: IndexLanguage): number | null;
  /** The number of a term that is already stemmed, or null. */
  number(term: string): number | null;
}

/** A vocabulary under construction. */
export interface GrowingVocabulary extends Vocabulary {
  /** The number of the word's term; a new one when it was not seen before. */
  add(word: string, language: IndexLanguage): number;
}

export function growVocabulary(): GrowingVocabulary {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const forms = new Map<string, number>();
  // Stemming costs more than a look-up: each word form is stemmed once per language.
  const seen = { no: new Map<string, number>(), en: new Map<string, number>() };

  function numberOrNew(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    terms.push(term);
    numbers.set(term, terms.length - 1);
    return terms.length - 1;
  }

  return {
    terms,
    forms,
    find: (word, language) => seen[language].get(word) ?? numbers.get(termOf(word, language)) ?? null,
    number: (term) => numbers.get(term) ?? null,
    add(word, language) {
      const known = seen[language].get(word);
      if (known !== undefined) return known;
      const added = numberOrNew(termOf(word, language));
      seen[language].set(word, added);
      if (language === 'no' || !forms.has(word)) forms.set(word, added);
      return added;
    },
  };
}
