import { isStopWord } from '../language/stop-words.ts';
import { indexWords } from '../language/terms.ts';
import type { Concept } from './concepts.ts';
import type { LexicalIndex } from './lexical-index.ts';
import { type Found, searchLexically } from './lexical-search.ts';
import type { IndexLanguage } from './vocabulary.ts';

/** How many of the best by their words are looked at more closely. */
const LOOKED_AT = 150;
/** What a gram is worth beside a word of the same rarity: a word has about six. */
const GRAM = 0.3;

/** From this weight on the best alternative of an unknown word is taken for the word. */
const SURELY_MEANT = 0.65;

/** What is looked for, as it was written and as it is read. */
export interface TextQuery {
  readonly text: string;
  readonly language: IndexLanguage;
  readonly concepts: readonly Concept[];
}

/**
 * Finds texts in two steps: by their words among all, then the best of those by their grams too.
 *
 * @returns best first, at most `limit`
 */
export function searchTexts(index: LexicalIndex, query: TextQuery, limit: number): Found[] {
  const found = searchLexically(index, query.concepts, Math.max(limit, LOOKED_AT));
  const closer = addGrams(index, query, found.slice(0, LOOKED_AT));
  return [
    ...closer.sort((a, b) => b.score - a.score || a.document - b.document),
    ...found.slice(LOOKED_AT),
  ].slice(0, limit);
}

function addGrams(index: LexicalIndex, query: TextQuery, found: readonly Found[]): Found[] {
  const documents = found.map(({ document }) => document);
  const grams = index.grams.score(wordsOf(index, query), documents);
  return found.map(({ document, score }, at) => ({ document, score: score + GRAM * (grams[at] ?? 0) }));
}

/** The words of a query, and what those that no text knows are taken for. */
function wordsOf(index: LexicalIndex, { text, language, concepts }: TextQuery): string[] {
  const written = indexWords(text).filter((word) => !isStopWord(word, language));
  const meant = concepts.flatMap(({ word, alternatives }) => {
    if (index.vocabulary.find(word, language) !== null) return [];
    const [best] = [...alternatives].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= SURELY_MEANT ? [index.vocabulary.text(best[0])] : [];
  });
  return [...written, ...meant];
}
