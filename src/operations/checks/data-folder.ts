import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { type Finding, failing, fine } from './finding.ts';

/** Whether the folder of DATA_DIR, and of a database file, can be written or made. */
export function checkDataFolder({ dataDirectory, database }: Settings): Finding[] {
  const databaseFolder = database.kind === 'sqlite' ? dirname(database.file) : dataDirectory;
  const folders = [...new Set([dataDirectory, databaseFolder])];
  return folders.map((folder) => checkFolder(folder));
}

function checkFolder(folder: string): Finding {
  const standing = nearestStanding(folder);
  if (!statSync(standing).isDirectory())
    return failing('folder', `${standing} is a file, not a folder.`, 'Set DATA_DIR to a folder.');
  if (!isWritable(standing))
    return failing(
      'folder',
      `${standing} cannot be written by this account.`,
      'Give the account of the assistant the right to write there, or set DATA_DIR to another folder.',
    );
  return fine(
    'folder',
    standing === folder ? `${folder} can be written.` : `${folder} will be made at the first start.`,
  );
}

function nearestStanding(folder: string): string {
  return existsSync(folder) ? folder : nearestStanding(dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
