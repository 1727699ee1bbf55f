import { readFile, stat } from 'node:fs/promises';
import type { County } from '../../directory/county.ts';
import type { Progress } from '../../documents/import/extracted.ts';
import { type Imported, importDocument } from '../../documents/import/import-document.ts';
import { ImportFault } from '../../documents/import/import-fault.ts';
import { MAX_FILE_BYTES, sayTooLarge } from '../../documents/import/read-document.ts';

/** What an operator says of the files they import; null: not said. */
export interface ImportWish {
  readonly dataFolder: string;
  readonly county: County;
  readonly title: string | null;
  readonly id: string | null;
  readonly asOf: string | null;
  readonly open: boolean | null;
}

/**
 * Imports one file from the disk.
 *
 * @throws ImportFault in one plain sentence when it cannot be taken
 */
export async function importFile(
  path: string,
  { dataFolder, ...said }: ImportWish,
  taken: ReadonlySet<string>,
): Promise<Imported> {
  const { bytes, changed } = await readBytes(path);
  const wish = {
    ...said,
    bytes,
    fileName: path,
    fileChanged: changed.toISOString().slice(0, 10),
    importedAt: new Date().toISOString(),
  };
  const progress = showProgress(path);
  try {
    return await importDocument(dataFolder, wish, { taken, progress: progress.show });
  } finally {
    progress.clear();
  }
}

async function readBytes(path: string): Promise<{ bytes: Uint8Array; changed: Date }> {
  try {
    const { size, mtime, ...kind } = await stat(path).then((found) => ({
      size: found.size,
      mtime: found.mtime,
      isFile: found.isFile(),
    }));
    if (!kind.isFile) throw new ImportFault('is a folder. Name the files in it.');
    // Looked at before it is read, so that a film named by mistake does not fill the memory.
    if (size > MAX_FILE_BYTES) throw new ImportFault(sayTooLarge(size));
    return { bytes: await readFile(path), changed: mtime };
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new ImportFault('does not exist.');
    throw new ImportFault(`cannot be read by this account (${code}).`);
  }
}

const SHOW_EVERY_MS = 200;

/** A line that counts pages, where a person looks on; nothing in a script's log. */
function showProgress(path: string): { show: Progress; clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  let shownAt = 0;
  return {
    show: (done, total) => {
      if (performance.now() - shownAt < SHOW_EVERY_MS) return;
      shownAt = performance.now();
      stderr.write(`\r\u001b[2K${path}: page ${done} of ${total} …`);
    },
    clear: () => stderr.write('\r\u001b[2K'),
  };
}
