import { dirname } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { AlreadyRunning, type Lock, takeLock } from '../storage/lock.ts';
import { MigrationFailure } from '../storage/migrate.ts';
import { type Database, openDatabase } from '../storage/open-database.ts';
import { StartProblem } from './start-problem.ts';

export interface Storage {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens the database for the one assistant that may work on it.
 *
 * @throws StartProblem when another one does, or the database cannot be opened
 */
export async function openStorage(settings: Settings): Promise<Storage> {
  const locks = takeLocks(settings);
  const release = () => {
    for (const lock of locks) lock.release();
  };
  try {
    const database = await openExisting(settings.databaseFile);
    return { database, close: () => database.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens the database beside a running assistant. @throws StartProblem */
export async function openExisting(file: string): Promise<Database> {
  try {
    return await openDatabase(file);
  } catch (error) {
    throw new StartProblem(explainDatabase(file, error));
  }
}

/** Why a database could not be opened, and what to do about it. */
export function explainDatabase(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof MigrationFailure)
    return `${file}: its tables could not be brought up to date. It may come from a newer version: use that version, or another DATABASE_URL.`;
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return `${file} is not a database, or is damaged: restore it from a backup, or set DATABASE_URL to another file.`;
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${file} cannot be written by this account: give it the right to write there, or set DATA_DIR to another folder.`;
  return `${file} cannot be opened${code === '' ? '' : ` (${code})`}: check DATA_DIR and DATABASE_URL.`;
}

// Two folders may share one database by DATABASE_URL, so the database's own folder is locked too.
function takeLocks({ dataDirectory, databaseFile }: Settings): Lock[] {
  const locks: Lock[] = [];
  for (const folder of new Set([dataDirectory, dirname(databaseFile)]))
    try {
      locks.push(takeLock(folder));
    } catch (error) {
      for (const lock of locks) lock.release();
      throw new StartProblem(explainLock(folder, error));
    }
  return locks;
}

function explainLock(folder: string, error: unknown): string {
  return error instanceof AlreadyRunning
    ? `Another assistant already runs in ${folder}: stop it first, or set DATA_DIR to another folder.`
    : explainDatabase(folder, error);
}
