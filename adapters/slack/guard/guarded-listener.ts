import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SlackParts } from '../parts.ts';
import { checkHeaders } from './check-headers.ts';
import { isObjectBody } from './is-object-body.ts';
import { readBody } from './read-body.ts';

/** A click brings the whole message along, at most 50 blocks of it, written as a form: a few hundred kilobytes. */
const MAX_BODY_BYTES = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

interface Guarded extends Pick<SlackParts, 'clock' | 'log'> {
  /** Gets calls whose body is read: Bolt checks the signature. */
  readonly behind: RequestListener;
}

/** Turns away what cannot be from Slack, or would harm what lies behind; tells the operator of all that is refused. */
export function makeGuardedListener(guarded: Guarded): RequestListener {
  return (request, response) => {
    response.once('finish', () => {
      const { statusCode: status } = response;
      if (status >= 400 && status < 500) guarded.log.warn('A call to /slack/events was refused.', { status });
    });
    pass(request, response, guarded).catch((fault: unknown) => {
      guarded.log.fault('A call to /slack/events failed.', fault);
      if (!response.headersSent) refuse(response, 500);
    });
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { behind, clock }: Guarded,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405, { allow: 'POST' });
  if (checkHeaders(request.headers, clock()) !== null) return refuse(response, 401);
  const body = await readBody(request, MAX_BODY_BYTES);
  if (body === 'cut-off') return;
  if (body === 'too-large') return refuse(response, 413);
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (!isObjectBody(body.toString(), type === FORM)) return refuse(response, 400);
  // Bolt knows a form by this very text, without what may stand behind it, and takes a body that was read before.
  request.headers['content-type'] = type;
  behind(Object.assign(request, { rawBody: body }), response);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}
