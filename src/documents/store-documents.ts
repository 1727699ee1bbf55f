import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type County, countyNumbers } from '../directory/county.ts';
import { parseDocumentFile, renderDocument, type StoredDocument } from './document-file.ts';
import { documentIdSchema } from './document-id.ts';

/** The folder of a county's documents. What lies in it belongs to that county; nothing else says so. */
export function countyFolder(dataFolder: string, county: County): string {
  return join(dataFolder, 'county-documents', county);
}

/** The ids of a county's documents, by the names of their files. @throws when the folder may not be read */
export function documentIds(dataFolder: string, county: County): string[] {
  return entriesOf(countyFolder(dataFolder, county))
    .flatMap((entry) => (entry.isFile() && entry.name.endsWith('.md') ? [entry.name.slice(0, -3)] : []))
    .filter((id) => documentIdSchema.safeParse(id).success)
    .sort();
}

export function countiesWithDocuments(dataFolder: string): County[] {
  return countyNumbers.filter((county) => documentIds(dataFolder, county).length > 0);
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** Where a document lies. @throws when the id could lead out of the county's folder */
export function documentPath(dataFolder: string, county: County, id: string): string {
  return join(countyFolder(dataFolder, county), `${documentIdSchema.parse(id)}.md`);
}

/** @throws Error in plain words when the file was changed by hand and cannot be read */
export function readStoredDocument(dataFolder: string, county: County, id: string): StoredDocument {
  return parseDocumentFile(readFileSync(documentPath(dataFolder, county, id), 'utf8'));
}

/** Writes a document beside the old one and puts it in its place at once: a running assistant never sees half of it. */
export function saveDocument(dataFolder: string, county: County, id: string, document: StoredDocument): void {
  const path = documentPath(dataFolder, county, id);
  mkdirSync(countyFolder(dataFolder, county), { recursive: true });
  const draft = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, renderDocument(document));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

export function removeDocument(dataFolder: string, county: County, id: string): void {
  rmSync(documentPath(dataFolder, county, id));
}
