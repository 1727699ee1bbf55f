import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { hasAccess } from '../guard/access.ts';
import { addressOf } from '../guard/address.ts';
import { readIdentity } from '../guard/identity.ts';
import type { Rates } from '../guard/rate.ts';
import type { Hub } from '../hub.ts';
import { follow } from '../page-stream.ts';
import type { WebChatParts } from '../parts.ts';
import { refuse, refuseForNow } from '../refusal.ts';
import { interfaceOf } from '../ui-language.ts';

const FULL_WAIT_SECONDS = 15;

interface Given {
  readonly parts: WebChatParts;
  readonly rates: Rates;
  readonly hub: Hub;
}

/**
 * Sends what the page has not seen yet, then what comes. Every line is read from the history, whether it is old or new:
 * one that was said while nobody listened cannot be lost.
 */
export async function streamEvents(context: Context, { parts, rates, hub }: Given): Promise<Response> {
  const page = interfaceOf(context, parts.words);
  if (!hasAccess(context, parts)) return refuse(context, 'no-access', page);
  const person = readIdentity(context, parts);
  if (person === null) return refuse(context, 'no-identity', page);
  const address = addressOf(context, parts.settings.trustProxy);
  const wait = await rates.opening(address);
  if (wait !== null) return refuseForNow(context, wait, page);
  const leave = takePlace(rates, person, address);
  if (leave === null) return refuseForNow(context, FULL_WAIT_SECONDS, page);
  context.header('X-Accel-Buffering', 'no');
  const after = lastSeen(context.req.header('Last-Event-ID') ?? context.req.query('after'));
  return streamSSE(context, (stream) => follow(stream, { parts, hub, page, person, after }).finally(leave));
}

/** A stream holds a connection and memory for as long as it is open, so nobody has any number of them. */
function takePlace({ personStreams, addressStreams }: Rates, person: string, address: string) {
  const leavePerson = personStreams.take(person);
  if (leavePerson === null) return null;
  const leaveAddress = addressStreams.take(address);
  if (leaveAddress === null) {
    leavePerson();
    return null;
  }
  return () => {
    leavePerson();
    leaveAddress();
  };
}

/** The last sequence number the page has; one that makes no sense counts as none. */
function lastSeen(value: string | undefined): number {
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : 0;
}
