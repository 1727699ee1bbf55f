import { z } from 'zod';
import { readConcepts } from './concepts.ts';
import { addText, finishIndex, type LexicalIndex, startIndex } from './lexical-index.ts';
import { searchLexically } from './lexical-search.ts';
import { addNear } from './meaning/add-near.ts';
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
  readonly index: LexicalIndex;
}

const TITLE_WEIGHT = 2;

/**
 * Indexes a corpus as it comes, without keeping its texts.
 *
 * @param keep given each text as an embedding model reads it
 */
export async function indexCorpus(
  lines: AsyncIterable<CorpusLine>,
  keep: (text: string) => void = () => {},
): Promise<Corpus> {
  const ids: string[] = [];
  const building = startIndex();
  for await (const { id: lineId, title, text } of lines) {
    ids.push(lineId);
    keep(title ? `${title}\n${text}` : text);
    const fields = [{ text, weight: 1 }];
    addText(building, {
      language: 'no',
      fields: title ? [{ text: title, weight: TITLE_WEIGHT }, ...fields] : fields,
    });
  }
  return { ids, index: finishIndex(building) };
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
  const concepts = readConcepts(query.text, 'no', { index: corpus.index, synonyms: noSynonyms });
  let before = Number.POSITIVE_INFINITY;
  const found = searchLexically(corpus.index, concepts, limit);
  return addNear(found, query.near, limit).map(({ document, score }, at) => {
    before = Math.min(score, before - 1e-6);
    return `${query.id} Q0 ${corpus.ids[document] ?? ''} ${at + 1} ${before.toFixed(6)} assistant`;
  });
}
