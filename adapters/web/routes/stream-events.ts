import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { makeBell } from '../bell.ts';
import { hasAccess } from '../guard/access.ts';
import { addressOf } from '../guard/address.ts';
import { readIdentity } from '../guard/identity.ts';
import type { Rates } from '../guard/rate.ts';
import { makeLineReader, type ReadLines } from '../history.ts';
import type { Hub } from '../hub.ts';
import type { WebChatParts } from '../parts.ts';
import { refuse, refuseForNow } from '../refusal.ts';
import { renderLine } from '../render/line.ts';
import type { Interface } from '../settings.ts';
import { interfaceOf } from '../ui-language.ts';

/** How often a silent stream says that it lives. Proxies close streams that are silent for 30 to 60 s. */
const HEARTBEAT_MS = 10_000;

interface Given {
  readonly parts: WebChatParts;
  readonly rates: Rates;
  readonly hub: Hub;
}

/**
 * Sends what the page has not seen yet, then what comes. Every line is read from the history, whether it is old or new:
 * one that was said while nobody listened cannot be lost.
 */
export async function streamEvents(context: Context, given: Given): Promise<Response> {
  const { parts, rates } = given;
  const page = interfaceOf(context, parts.words);
  if (!hasAccess(context, parts)) return refuse(context, 'no-access', page);
  const person = readIdentity(context, parts);
  if (person === null) return refuse(context, 'no-identity', page);
  const wait = await rates.opening(addressOf(context, parts.settings.trustProxy));
  if (wait !== null) return refuseForNow(context, wait, page);
  context.header('X-Accel-Buffering', 'no');
  const after = lastSeen(context.req.header('Last-Event-ID') ?? context.req.query('after'));
  return streamSSE(context, (stream) => follow(stream, { ...given, page, person, after }));
}

/** The last sequence number the page has; one that makes no sense counts as none. */
function lastSeen(value: string | undefined): number {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}

interface Following extends Given {
  readonly page: Interface;
  readonly person: string;
  readonly after: number;
}

async function follow(stream: SSEStreamingApi, following: Following): Promise<void> {
  const { hub, person, parts } = following;
  const bell = makeBell();
  const leave = hub.listen(person, bell.ring);
  stream.onAbort(bell.ring);
  try {
    const readLines = makeLineReader();
    let seen = 0;
    await stream.writeSSE({ event: 'ready', data: '' });
    while (!stream.aborted && !hub.closed) {
      seen = await sendNew(stream, { ...following, readLines, seen });
      await bell.wait(HEARTBEAT_MS);
      await stream.writeSSE({ event: 'beat', data: '' });
    }
  } catch (fault) {
    parts.report(fault);
  } finally {
    leave();
  }
}

interface Reading extends Following {
  readonly readLines: ReadLines;
  /** The last sequence number that was read, whether or not the page has it already. */
  readonly seen: number;
}

async function sendNew(stream: SSEStreamingApi, reading: Reading): Promise<number> {
  const { parts, person, page, after, readLines, seen } = reading;
  const entries = await parts.history(person, seen);
  const lines = readLines(entries).filter((line) => line.sequence > after);
  for (const line of lines)
    await stream.writeSSE({ event: 'line', id: String(line.sequence), data: await renderLine(line, page) });
  return entries.at(-1)?.sequence ?? seen;
}
