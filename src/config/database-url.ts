import { z } from 'zod';
import type { DatabaseAddress } from '../storage/address.ts';

const byExample = 'use sqlite:./data/assistant.db, or postgres://user:password@host:5432/database';

/** Reads `DATABASE_URL`: a SQLite file, whose path stays as it was written, or a PostgreSQL server. */
export const databaseUrlSchema = z.string().transform((url, context): DatabaseAddress => {
  const [, scheme = null, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  const file = rest.replace(/^\/\/(?=.)/, '');
  if (scheme === 'sqlite' && file !== '' && !file.startsWith(':')) return { kind: 'sqlite', file };
  if (isPostgres(scheme) && namesDatabase(url)) return { kind: 'postgres', url };
  context.addIssue({ code: 'custom', message: fault(scheme) });
  return z.NEVER;
});

function isPostgres(scheme: string | null): boolean {
  return scheme === 'postgres' || scheme === 'postgresql';
}

function namesDatabase(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  // Without a host, the folder of the server's socket may stand in the parameter.
  return (hostname !== '' || searchParams.has('host')) && /^\/[^/]+$/.test(pathname) && hash === '';
}

// Without the value: a database address may hold a password.
function fault(scheme: string | null): string {
  if (scheme === 'sqlite') return 'names no file after "sqlite:"; write it as in sqlite:./data/assistant.db';
  if (isPostgres(scheme))
    return 'is no whole address; write it as in postgres://user:password@host:5432/database, with signs like # / ? @ in the password percent-encoded';
  if (scheme === null) return `has no scheme; ${byExample}`;
  return `has an unknown scheme "${scheme}:"; ${byExample}`;
}
