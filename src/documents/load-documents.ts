import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type County, countySchema } from '../directory/county.ts';
import { isStopWord } from '../language/stop-words.ts';
import { indexWords, termOf } from '../language/terms.ts';
import { noGaps } from '../retrieval/gaps.ts';
import type { Problem } from '../retrieval/problem.ts';
import { searchKnowledge } from '../retrieval/search-knowledge.ts';
import { noSynonyms, readSynonyms, type Synonyms } from '../retrieval/synonyms.ts';
import {
  type DocumentQuestion,
  type DocumentTitle,
  type FoundPart,
  mayRead,
  type Reader,
} from './county-documents.ts';
import type { DocumentPart } from './document-part.ts';
import { type IndexedDocument, indexDocument } from './index-document.ts';
import { countyFolder, documentIds, documentPath, readStoredDocument } from './store-documents.ts';

export interface DocumentsOptions {
  readonly dataFolder: string;
  /** Holds `synonyms.yaml`. */
  readonly knowledgeFolder: string;
  /** Milliseconds; a county's folder is looked at anew at most once a second by this clock. */
  readonly now: () => number;
  /** Told of every document that cannot be used; its last good version stays in use. */
  readonly onProblem: (problem: Problem) => void;
}

const LOOK_EVERY_MS = 1_000;

interface Shelf {
  readonly lookedAt: number;
  readonly documents: ReadonlyMap<string, Kept>;
}

interface Kept {
  readonly version: string;
  readonly indexed: IndexedDocument | null;
}

/** What `CountyDocuments` does, on the thread that calls. */
export interface LoadedDocuments {
  titles(counties: readonly County[], reader: Reader): DocumentTitle[];
  search(question: DocumentQuestion, keys: readonly string[], reader: Reader): FoundPart[];
  parts(key: string, reader: Reader): DocumentPart[];
  part(id: string, reader: Reader): DocumentPart | null;
}

/** Opens the documents below the data folder. A county's are read when they are first asked for, and again when they change. */
export function loadDocuments(options: DocumentsOptions): LoadedDocuments {
  const shelves = new Map<County, Shelf>();

  function documentsOf(county: County): IndexedDocument[] {
    const before = shelves.get(county);
    const now = options.now();
    const isFresh = before !== undefined && now - before.lookedAt < LOOK_EVERY_MS;
    const shelf = isFresh ? before : { lookedAt: now, documents: readShelf(options, county, before) };
    shelves.set(county, shelf);
    return [...shelf.documents.values()].flatMap(({ indexed }) => indexed ?? []);
  }

  const readable = (counties: readonly County[], reader: Reader) =>
    [...new Set(counties)].flatMap(documentsOf).filter((document) => mayRead(reader, document));
  const byKeys = (keys: readonly string[], reader: Reader) =>
    readable(keys.flatMap(countyOfKey), reader).filter((document) => keys.includes(keyOf(document)));

  return {
    titles: (counties, reader) =>
      readable(counties, reader).map((document) => ({
        key: keyOf(document),
        county: document.county,
        title: document.title,
        language: document.language,
      })),
    search: (question, keys, reader) =>
      byKeys(keys, reader)
        .map((document) => searchDocument(document, question))
        .sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0))
        .flat(),
    parts: (key, reader) => byKeys([key], reader).flatMap(({ parts }) => [...parts.values()]),
    part: (id, reader) =>
      readable(countyOfKey(id), reader).flatMap(({ parts }) => parts.get(id) ?? [])[0] ?? null,
  };
}

function keyOf({ county, id }: IndexedDocument): string {
  return `${county}/${id}`;
}

function countyOfKey(key: string): County[] {
  const county = countySchema.safeParse(key.split('/', 1)[0]);
  return county.success ? [county.data] : [];
}

function searchDocument(
  { index, parts, synonyms }: IndexedDocument,
  question: DocumentQuestion,
): FoundPart[] {
  const { text, language, context } = question;
  const asked = inOtherWords(text, synonyms);
  const { hits, verdict } = searchKnowledge(index, noGaps, text, { language, context });
  return hits.flatMap(({ articleId, text: quote, score }) => {
    const part = parts.get(articleId);
    return part ? [{ part, quote, score, asked, verdict }] : [];
  });
}

/** A text with what else its words may be called. */
function inOtherWords(text: string, synonyms: Synonyms): string {
  const others = indexWords(text).flatMap((word) =>
    (['no', 'en'] as const)
      .filter((language) => !isStopWord(word, language))
      .flatMap((language) => synonyms.startingWith(termOf(word, language), language))
      .filter(({ said }) => said.length === 1)
      .flatMap((entry) => entry.others.map(({ wording }) => wording.join(' '))),
  );
  return [text, ...new Set(others)].join(' ');
}

/** Reads the documents that are new or changed, and takes over the others. */
function readShelf(options: DocumentsOptions, county: County, before: Shelf | undefined): Shelf['documents'] {
  const documents = new Map<string, Kept>();
  for (const id of idsOf(options, county)) {
    const path = documentPath(options.dataFolder, county, id);
    const version = versionOf(path);
    const old = before?.documents.get(id);
    if (old?.version === version) documents.set(id, old);
    else documents.set(id, { version, indexed: readOne(options, county, id) ?? old?.indexed ?? null });
  }
  return documents;
}

function idsOf({ dataFolder, onProblem }: DocumentsOptions, county: County): string[] {
  try {
    return documentIds(dataFolder, county);
  } catch (error) {
    onProblem({ file: countyFolder(dataFolder, county), line: 1, message: messageOf(error) });
    return [];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readOne(options: DocumentsOptions, county: County, id: string): IndexedDocument | null {
  try {
    const document = readStoredDocument(options.dataFolder, county, id);
    return indexDocument({ county, id, document }, synonymsOf(options));
  } catch (error) {
    const file = documentPath(options.dataFolder, county, id);
    options.onProblem({ file, line: 1, message: messageOf(error) });
    return null;
  }
}

/** A fault in that file is told by who reads the articles. */
function synonymsOf({ knowledgeFolder }: DocumentsOptions): Synonyms {
  try {
    return readSynonyms(readFileSync(join(knowledgeFolder, 'synonyms.yaml'), 'utf8'));
  } catch {
    return noSynonyms;
  }
}

/** Differs after every replacement, also one of the same length within the same tick. */
function versionOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino}-${stat.mtimeMs}-${stat.ctimeMs}-${stat.size}` : '';
}
