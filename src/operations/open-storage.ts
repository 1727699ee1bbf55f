import { dirname } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type DatabaseAddress, nameDatabase } from '../storage/address.ts';
import { DatabaseAway } from '../storage/failures.ts';
import { AlreadyRunning, type Lock, takeLock } from '../storage/lock.ts';
import { MigrationFailure } from '../storage/migrate.ts';
import { type Database, openDatabase } from '../storage/open-database.ts';
import { StartProblem } from './start-problem.ts';

export interface Storage {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens the database for an assistant: the one that may work on it, or on PostgreSQL one of several.
 *
 * @throws StartProblem when another one has it to itself, or the database cannot be opened
 */
export async function openStorage(settings: Settings): Promise<Storage> {
  const locks = takeLocks(settings);
  const release = () => {
    for (const lock of locks) lock.release();
  };
  try {
    const database = await openExisting(settings.database);
    return { database, close: () => database.close().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens the database beside a running assistant. @throws StartProblem */
export async function openExisting(address: DatabaseAddress): Promise<Database> {
  try {
    return await openDatabase(address);
  } catch (error) {
    throw new StartProblem(explainDatabase(address, error));
  }
}

/** Why a database could not be opened, and what to do about it. Never shows the address of a server: it holds a password. */
export function explainDatabase(address: DatabaseAddress, error: unknown): string {
  const name = nameDatabase(address);
  if (error instanceof MigrationFailure && !(error.cause instanceof DatabaseAway))
    return `${name}: its tables could not be brought up to date. It may come from a newer version: use that version, or another DATABASE_URL.`;
  const code = codeOf(error instanceof MigrationFailure ? error.cause : error);
  return address.kind === 'sqlite' ? explainFile(name, code) : explainServer(name, code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function explainFile(name: string, code: string): string {
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return `${name} is not a database, or is damaged: restore it from a backup, or set DATABASE_URL to another file.`;
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${name} cannot be written by this account: give it the right to write there, or set DATA_DIR to another folder.`;
  return `${name} cannot be opened${code === '' ? '' : ` (${code})`}: check DATA_DIR and DATABASE_URL.`;
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
function explainServer(name: string, code: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return `${name} does not let the user of DATABASE_URL in: check user and password there.`;
    case '3D000':
      return `${name}: there is no such database. Make it (createdb), or name another in DATABASE_URL.`;
    case '42501':
      return `${name}: the user of DATABASE_URL may not make or use tables there: give it that right.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${name}: no machine of that name is known here: check the host in DATABASE_URL.`;
    default:
      return `${name} cannot be reached (${code}): start the server, or check host, port and sslmode in DATABASE_URL.`;
  }
}

// Two folders may share one database file by DATABASE_URL, so its own folder is locked too. A server is not locked.
function takeLocks({ dataDirectory, database }: Settings): Lock[] {
  if (database.kind === 'postgres') return [];
  const locks: Lock[] = [];
  for (const folder of new Set([dataDirectory, dirname(database.file)]))
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
    : explainFile(folder, codeOf(error));
}
