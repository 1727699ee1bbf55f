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
import { searchTexts } from './search-texts.ts';
import { noSynonyms } from './synonyms.ts';

// A TREC run separates its columns by whitespace.
const id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\S+$/, 'id must be without blanks'));

export const corpusLineSchema = z.object({ id, title: z.string().nullish(), text: z.string() });
export const queryLineSchema = z.object({ id, text: z.string() });

export type CorpusLine = z.infer<typeof corpusLineSchema>;

/** A corpus of one's own, indexed. */
export interface Corpus {
  readonly ids: readonly string[];
  readonly arrays: LexicalArrays;
  readonly index: LexicalIndex;
}

const TITLE_WEIGHT = 4;

/** Indexes a corpus as it comes, without keeping its texts. */
export async function indexCorpus(lines: AsyncIterable<CorpusLine>): Promise<Corpus> {
  const ids: string[] = [];
  const building = startIndex();
  for await (const { id: lineId, title, text } of lines) {
    ids.push(lineId);
    const fields = [{ text, weight: 1 }];
    addText(building, {
      language: 'no',
      fields: title ? [{ text: title, weight: TITLE_WEIGHT }, ...fields] : fields,
    });
  }
  const arrays = finishIndex(building);
  return { ids, arrays, index: openLexicalIndex(arrays) };
}

/** The answer to one query as lines of a TREC run, best first; scores fall strictly. */
export function runQuery(corpus: Corpus, query: { id: string; text: string }, limit: number): string[] {
  const concepts = readConcepts(query.text, 'no', {
    index: corpus.index,
    synonyms: noSynonyms,
    guesses: true,
  });
  let before = Number.POSITIVE_INFINITY;
  return searchTexts(corpus.index, { text: query.text, language: 'no', concepts }, limit).map(
    ({ document, score }, at) => {
      before = Math.min(score, before - 1e-6);
      return `${query.id} Q0 ${corpus.ids[document] ?? ''} ${at + 1} ${before.toFixed(6)} assistant`;
    },
  );
}
