import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from '../../src/directory/directory.ts';
import { openDirectory } from '../../src/directory/open-directory.ts';
import { root } from '../../src/root.ts';

export const knowledgeFolder = join(root, 'knowledge');

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The directory as it is shipped, with no file of an operator. */
export function shippedDirectory(): Directory {
  return openDirectory({
    knowledgeFolder,
    dataFolder: emptyFolder(),
    now: () => 0,
    onProblem: ({ file, line, message }) => {
      throw new Error(`${file}:${line}: ${message}`);
    },
  });
}
