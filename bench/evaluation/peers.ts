import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/norwegian';
import Libsql from 'libsql';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { indexWords } from '../../src/language/terms.ts';

/** A passage as any search library takes it. */
export interface Doc {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Finds the ten best passages for a question, by id. */
export type Search = (question: string) => readonly string[] | Promise<readonly string[]>;

export interface Peer {
  readonly name: string;
  open(docs: readonly Doc[]): Search | Promise<Search>;
}

const DEPTH = 10;
const rowsSchema = z.array(z.object({ id: z.string() }));

/** The libraries one would otherwise take, each as its own documentation recommends for free text. */
export const peers: readonly Peer[] = [
  { name: 'minisearch', open: openMiniSearch },
  { name: '@orama/orama, Norwegian stemmer', open: openOrama },
  { name: 'SQLite FTS5', open: openFts5 },
];

function openMiniSearch(docs: readonly Doc[]): Search {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(docs);
  const options = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };
  return (question) =>
    index
      .search(question, options)
      .slice(0, DEPTH)
      .map(({ id }) => String(id));
}

async function openOrama(docs: readonly Doc[]): Promise<Search> {
  const index = create({
    schema: { id: 'string', title: 'string', text: 'string' } as const,
    components: { tokenizer: { stemming: true, language, stemmer } },
  });
  await insertMultiple(index, [...docs]);
  return async (question) => {
    const term = indexWords(question).join(' ');
    const found = await searchOrama(index, {
      term,
      properties: ['title', 'text'],
      boost: { title: 2 },
      threshold: 1,
      limit: DEPTH,
    });
    return found.hits.map(({ document }) => document.id);
  };
}

function openFts5(docs: readonly Doc[]): Search {
  const database = new Libsql(':memory:');
  database.exec("CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61')");
  const insert = database.prepare('INSERT INTO docs (id, title, text) VALUES (?, ?, ?)');
  for (const { id, title, text } of docs) insert.run(id, title, text);
  const find = database.prepare(
    `SELECT id FROM docs WHERE docs MATCH ? ORDER BY bm25(docs, 0.0, 2.0, 1.0) LIMIT ${DEPTH}`,
  );
  return (question) => {
    const words = indexWords(question).map((word) => `"${word}"`);
    return words.length === 0 ? [] : rowsSchema.parse(find.all(words.join(' OR '))).map(({ id }) => id);
  };
}
