import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { County } from '../../directory/county.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Language } from '../../language/languages.ts';
import type { DocumentBlock } from '../block.ts';
import { cleanText } from '../clean-text.ts';
import { documentIdOf } from '../document-id.ts';
import { documentIds, readStoredDocument, saveDocument } from '../store-documents.ts';
import type { Progress } from './extracted.ts';
import { ImportFault } from './import-fault.ts';
import { readDocument } from './read-document.ts';

/** A file and what the operator says of it. Null: not said. */
export interface DocumentToImport {
  readonly bytes: Uint8Array;
  /** The file's own name; folders before it are left out. */
  readonly fileName: string;
  readonly county: County;
  readonly title: string | null;
  /** The document it takes the place of. */
  readonly id: string | null;
  readonly asOf: string | null;
  readonly open: boolean | null;
  /** ISO day of the file's last change, for formats that do not tell. */
  readonly fileChanged: string;
  /** ISO 8601, of now. */
  readonly importedAt: string;
}

export interface Imported {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** Null: neither the operator nor the document says. */
  readonly asOf: string | null;
  readonly open: boolean;
  /** Pages, where the format has them. */
  readonly pages: number | null;
  readonly words: number;
  /** The title of what it took the place of. */
  readonly replaced: string | null;
  readonly notes: readonly string[];
}

const MAX_TITLE = 150;

/**
 * Reads a file and keeps it as a document of the county. The same document again (by its file's name or its title)
 * takes the place of the old one, and keeps what was said of that.
 *
 * @param taken ids that this run has written: two files of one run never replace each other
 * @throws ImportFault when the file cannot be taken
 */
export async function importDocument(
  dataFolder: string,
  wish: DocumentToImport,
  run: { readonly taken: ReadonlySet<string>; readonly progress: Progress },
): Promise<Imported> {
  const source = cleanText(basename(wish.fileName));
  const { blocks, notes, ...found } = await readDocument(wish.bytes, source, run.progress);
  const title = clipTitle(wish.title ?? found.title ?? source.replace(/\.[^.]*$/, ''));
  const existing = readHeads(dataFolder, wish.county);
  const id = wish.id ?? existing.find((old) => old.source === source)?.id ?? documentIdOf(title);
  const old = existing.find((other) => other.id === id) ?? null;
  if (run.taken.has(id))
    throw new ImportFault(
      `has the same title as another file of this run («${title}»): import it by itself, with --title.`,
    );
  const head = {
    title,
    source,
    language: languageOf(blocks),
    asOf: wish.asOf ?? found.dated,
    imported: wish.importedAt,
    hash: createHash('sha256').update(wish.bytes).digest('hex'),
    open: wish.open ?? old?.open ?? false,
  };
  saveDocument(dataFolder, wish.county, id, { head, blocks });
  return {
    ...{ id, title, language: head.language, asOf: head.asOf, open: head.open },
    notes: [...notes, ...noteOfDate(head.asOf, found.changed ?? wish.fileChanged)],
    pages: blocks.at(-1)?.page ?? null,
    words: blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0),
    replaced: old?.title ?? null,
  };
}

/** A file's own dates are those of the file: made from another one yesterday, its text may be of years ago. */
function noteOfDate(asOf: string | null, fileChanged: string): string[] {
  if (asOf !== null) return [];
  return [
    `no date in the text, so answers tell the day of the import. Say from when it is with --as-of 2025-03 (the file was changed ${fileChanged})`,
  ];
}

interface KnownHead {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly open: boolean;
}

/** A document that somebody broke by hand is still replaced by its id. */
function readHeads(dataFolder: string, county: County): KnownHead[] {
  return documentIds(dataFolder, county).map((id) => {
    try {
      const { title, source, open } = readStoredDocument(dataFolder, county, id).head;
      return { id, title, source, open };
    } catch {
      return { id, title: id, source: null, open: false };
    }
  });
}

function clipTitle(said: string): string {
  // The title is said in «», so it holds none itself.
  const title = cleanText(said).replace(/[«»]/g, '"');
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE).replace(/\s+\S*$/, '')} …`;
}

/** "To" may be Norwegian or English; a sentence tells. */
const FEWEST_WORDS = 4;

/** The language most paragraphs are in, by their words. */
function languageOf(blocks: readonly DocumentBlock[]): Language {
  const words: Record<Language, number> = { nb: 0, nn: 0, en: 0 };
  for (const { text } of blocks) {
    const length = text.split(' ').length;
    const { language } = detectLanguage(text);
    if (language !== null && length >= FEWEST_WORDS) words[language] += length;
  }
  const most = Math.max(words.nb, words.nn, words.en);
  return (['nb', 'nn', 'en'] as const).find((language) => words[language] === most) ?? 'nb';
}
