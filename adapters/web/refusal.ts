import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { MAX_TEXT_LENGTH } from '../../src/conversation/message.ts';
import type { Interface } from './settings.ts';

const statusOf = {
  unreadable: 400,
  empty: 400,
  'no-identity': 401,
  'no-access': 401,
  'foreign-origin': 403,
  'too-long': 413,
  'wrong-type': 415,
  'too-many': 429,
  trouble: 503,
} as const satisfies Record<string, ContentfulStatusCode>;

export type RefusalCode = keyof typeof statusOf;

/** Says no, in a code for the page and a sentence for the person. */
export function refuse(context: Context, code: RefusalCode, { say }: Interface): Response {
  const message = say(`web-refused-${code}`, { limit: MAX_TEXT_LENGTH });
  return context.json({ error: { code, message } }, statusOf[code]);
}

export function refuseForNow(context: Context, seconds: number, page: Interface): Response {
  context.header('Retry-After', String(seconds));
  return refuse(context, 'too-many', page);
}
