import { z } from 'zod';

const byExample = 'use sqlite: and a file, as in sqlite:./data/assistant.db';

/** Reads `DATABASE_URL` into the path of a SQLite file, as it was written. */
export const databaseUrlSchema = z.string().transform((url, context) => {
  const [, scheme = null, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  const path = rest.replace(/^\/\/(?=.)/, '');
  if (scheme === 'sqlite' && path !== '' && !path.startsWith(':')) return path;
  context.addIssue({ code: 'custom', message: fault(scheme) });
  return z.NEVER;
});

// Without the value: a database address may hold a password.
function fault(scheme: string | null): string {
  if (scheme === 'sqlite') return 'names no file after "sqlite:"; write it as in sqlite:./data/assistant.db';
  if (scheme === 'postgres' || scheme === 'postgresql')
    return `is PostgreSQL, which comes with the next version; for now ${byExample}`;
  if (scheme === null) return `has no scheme; ${byExample}`;
  return `has an unknown scheme "${scheme}:"; ${byExample}`;
}
