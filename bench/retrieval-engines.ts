import Database from 'libsql';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { isStopWord } from '../src/language/stop-words.ts';
import { indexWords, termOf } from '../src/language/terms.ts';
import { indexCorpus, openCorpus, runQuery } from '../src/retrieval/corpus-search.ts';
import type { MadePassage } from './retrieval-corpus.ts';

/** Takes in passages, and gives what answers a question with the names of the best hundred. */
export type Engine = (passages: Iterable<MadePassage>) => Promise<(question: string) => number>;

const LIMIT = 100;

export const engines = {
  ours: async (passages) => {
    const corpus = openCorpus(await indexCorpus(oneByOne(passages)));
    return (text) => runQuery(corpus, { id: 'q', text, near: new Map() }, LIMIT).length;
  },
  /** As its readme sets it up for tolerant search. */
  minisearch: async (passages) => {
    const index = new MiniSearch<MadePassage>({
      fields: ['title', 'text'],
      searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
    });
    for (const passage of passages) index.add(passage);
    return (text) => index.search(text).slice(0, LIMIT).length;
  },
  /** SQLite's full text search over our stems. */
  fts5: async (passages) => {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(title, text, content='')");
    const insert = database.prepare('INSERT INTO passage(rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    let row = 0;
    for (const { title, text } of passages) {
      row += 1;
      insert.run(row, stems(title).join(' '), stems(text).join(' '));
    }
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 2, 1) LIMIT ${LIMIT}`,
    );
    return (text) =>
      z.array(z.unknown()).parse(
        select.all(
          stems(text)
            .map((stem) => `"${stem}"`)
            .join(' OR '),
        ),
      ).length;
  },
} satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

function stems(text: string): string[] {
  return indexWords(text).flatMap((word) => (isStopWord(word, 'no') ? [] : termOf(word, 'no')));
}

async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
