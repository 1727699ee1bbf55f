import { z } from 'zod';
import { readConcepts } from './concepts.ts';
import {
  addText,
  finishIndex,
  type LexicalArrays,
  type LexicalIndex,
  openLexicalIndex,
  startIndex,
} from './lexical-index.ts';
import { addNear } from './meaning/add-near.ts';
import { searchTexts } from './search-texts.ts';
import { countOf, packStrings, type Strings, textAt } from './string-table.ts';
import { noSynonyms } from './synonyms.ts';

// A TREC run separates its columns by whitespace.
const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\S+$/, 'id must be without blanks'));

export const corpusLineSchema = z.object({ id, title: z.string().nullish(), text: z.string() });
export const queryLineSchema = z.object({ id, text: z.string() });

export type CorpusLine = z.infer<typeof corpusLineSchema>;

/** A corpus of one's own as it is kept: its index, and the name of each passage. */
export interface CorpusArrays {
  readonly ids: Strings;
  readonly lexical: LexicalArrays;
}

/** A corpus of one's own, to be searched. */
export interface Corpus {
  readonly size: number;
  readonly index: LexicalIndex;
  idOf(passage: number): string;
}

const TITLE_WEIGHT = 4;

/**
 * Indexes a corpus as it comes, without keeping its texts.
 *
 * @param onPassage told of each passage taken in, with how many there are now
 */
export async function indexCorpus(
  lines: AsyncIterable<CorpusLine>,
  onPassage: (count: number) => void = () => {},
): Promise<CorpusArrays> {
  const ids: string[] = [];
  const building = startIndex();
  for await (const { id: lineId, title, text } of lines) {
    ids.push(lineId);
    const fields = [{ text, weight: 1 }];
    addText(building, {
      language: 'no',
      fields: title ? [{ text: title, weight: TITLE_WEIGHT }, ...fields] : fields,
    });
    onPassage(ids.length);
  }
  return { ids: packStrings(ids), lexical: finishIndex(building) };
}

export function openCorpus({ ids, lexical }: CorpusArrays): Corpus {
  return {
    size: countOf(ids),
    index: openLexicalIndex(lexical),
    idOf: (passage) => textAt(ids, passage),
  };
}

/** A passage as an embedding model reads it. */
export function textToEmbed({ title, text }: CorpusLine): string {
  return title ? `${title}\n${text}` : text;
}

/**
 * The answer to one query as lines of a TREC run, best first; scores fall strictly.
 *
 * @param query `near`: how near texts lie by meaning, by number; empty without an embedding model
 */
export function runQuery(
  corpus: Corpus,
  query: { readonly id: string; readonly text: string; readonly near: ReadonlyMap<number, number> },
  limit: number,
): string[] {
  const { index } = corpus;
  const concepts = readConcepts(query.text, 'no', { index, synonyms: noSynonyms, guesses: true });
  const found = searchTexts(index, { text: query.text, language: 'no', concepts }, limit);
  let before = Number.POSITIVE_INFINITY;
  return addNear(found, query.near, limit).map(({ document, score }, at) => {
    before = Math.min(score, before - 1e-6);
    return `${query.id} Q0 ${corpus.idOf(document)} ${at + 1} ${before.toFixed(6)} assistant`;
  });
}
