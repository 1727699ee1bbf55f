import type { Context } from 'hono';
import type { Input, Message } from '../../../src/conversation/message.ts';
import { hasAccess } from '../guard/access.ts';
import { addressOf } from '../guard/address.ts';
import { readIdentity } from '../guard/identity.ts';
import { isFromOwnPage } from '../guard/origin.ts';
import type { Rates } from '../guard/rate.ts';
import type { Hub } from '../hub.ts';
import { readPost } from '../input.ts';
import type { WebChatParts } from '../parts.ts';
import { type RefusalCode, refuse, refuseForNow } from '../refusal.ts';
import type { Interface } from '../settings.ts';
import { interfaceOf } from '../ui-language.ts';

interface Given {
  readonly parts: WebChatParts;
  readonly rates: Rates;
  readonly hub: Hub;
}

/** Takes in what a person wrote or clicked: 202 once it is on disk, or a refusal that the page can show. */
export async function postMessage(context: Context, given: Given): Promise<Response> {
  const page = interfaceOf(context, given.parts.words);
  const bar = barrier(context, given.parts);
  if (bar !== null) return refuse(context, bar, page);
  const person = readIdentity(context, given.parts);
  if (person === null) return refuse(context, 'no-identity', page);
  const wait = await waitingTime(context, person, given);
  if (wait !== null) return refuseForNow(context, wait, page);
  const post = readPost(await context.req.text());
  if (post.outcome !== 'read') return refuse(context, post.outcome, page);
  return takeIn(context, messageFrom(person, post, { page, clock: given.parts.clock }), given);
}

/** Reasons to say no before the body is read. */
function barrier(context: Context, parts: WebChatParts): RefusalCode | null {
  if (!isFromOwnPage(context, parts.settings)) return 'foreign-origin';
  if (!hasAccess(context, parts)) return 'no-access';
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json' ? null : 'wrong-type';
}

async function waitingTime(
  context: Context,
  person: string,
  { parts, rates }: Given,
): Promise<number | null> {
  const address = addressOf(context, parts.settings.trustProxy);
  return (await rates.address(address)) ?? (await rates.person(person));
}

interface Posted {
  readonly id: string | null;
  readonly input: Input;
}

interface Here {
  readonly page: Interface;
  readonly clock: () => number;
}

function messageFrom(person: string, { id, input }: Posted, { page, clock }: Here): Message {
  const at = new Date(clock()).toISOString();
  // A start has no id of its own: however many pages are opened, there is one a day.
  const event = id ?? `start-${at.slice(0, 10)}`;
  return {
    eventId: eventIdOf(person, event),
    platform: 'web',
    tenant: null,
    conversation: person,
    thread: null,
    audience: 'personal',
    user: { id: person, name: null, email: null, locale: page.language },
    at,
    input,
  };
}

/** The page's own ids are unique for one person only. */
function eventIdOf(person: string, pageId: string): string {
  return `web:${person}:${pageId}`;
}

async function takeIn(context: Context, message: Message, { parts, hub }: Given): Promise<Response> {
  try {
    const status = await parts.accept(message, null);
    void hub.wake(message.conversation);
    return context.json({ status }, 202);
  } catch (fault) {
    parts.report(fault);
    return refuse(context, 'trouble', interfaceOf(context, parts.words));
  }
}
