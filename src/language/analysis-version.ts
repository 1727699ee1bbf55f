import { createHash } from 'node:crypto';
import { wholeWords, wordEndings, wordParts } from './nynorsk-forms.ts';
import { lightWords, stopWordsOf } from './stop-words.ts';

/** Raise it when words are read or stemmed in another way, or when the arrays of an index get another meaning. */
const VERSION = 2;

/** Names the way in which words are read: an index that was made in another way is made anew. */
export function analysisVersion(): string {
  const lists = [
    wholeWords,
    wordParts,
    wordEndings.map(([ending, bokmål]) => [String(ending), bokmål]),
    [...stopWordsOf('no')],
    [...stopWordsOf('en')],
    [...lightWords],
  ];
  const hash = createHash('sha256').update(JSON.stringify(lists)).digest('hex');
  return `${VERSION}-${hash.slice(0, 16)}`;
}
