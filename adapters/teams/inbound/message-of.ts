import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Input, Message } from '../../../src/conversation/message.ts';
import type { Activity } from './activity.ts';
import { readExecute, readSubmit } from './choice.ts';
import { tenantOf } from './tenant.ts';
import { isMentioned, plainWords } from './words.ts';

/** What was said, and the id by which a repeat of it is known. */
interface Said {
  readonly input: Input;
  readonly eventId: string;
}

interface Given {
  /** Ids under which Teams may name the bot. */
  readonly botIds: ReadonlySet<string>;
  /** Milliseconds since 1970, for an activity that does not say when. */
  readonly now: number;
}

const time = z.iso.datetime({ offset: true });

/** The message an activity is; null when it is not addressed to the assistant, or nothing that can be answered. */
export function messageOf(activity: Activity, { botIds, now }: Given): Message | null {
  const said = readSaid(activity, botIds);
  if (said === null) return null;
  const { from, conversation, timestamp, locale } = activity;
  return {
    eventId: shorten(said.eventId),
    platform: 'teams',
    tenant: tenantOf(activity),
    ...placeOf(conversation.id),
    audience: isPersonal(activity) ? 'personal' : 'group',
    user: {
      id: from.aadObjectId ?? from.id,
      name: shownName(from.name),
      email: null, // an activity never tells it
      locale: locale && locale.length <= 35 ? locale : null,
    },
    at: time.safeParse(timestamp).data ?? new Date(now).toISOString(),
    input: said.input,
  };
}

function readSaid(activity: Activity, botIds: ReadonlySet<string>): Said | null {
  if (isBot(activity, botIds)) return null;
  switch (activity.type) {
    case 'message':
      return readMessage(activity, botIds);
    case 'invoke': {
      const input = activity.name === 'adaptiveCard/action' ? readExecute(activity.value) : null;
      return withId(activity, input);
    }
    case 'installationUpdate':
      return activity.action === 'add' ? installed(activity) : null;
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => botIds.has(id)) ? installed(activity) : null;
    default:
      return null;
  }
}

/** In a group only what mentions the bot, or comes from one of its own buttons, is meant for it. */
function readMessage(activity: Activity, botIds: ReadonlySet<string>): Said | null {
  const chosen = readSubmit(activity.value);
  if (chosen !== null) return withId(activity, chosen);
  if (!isPersonal(activity) && !isMentioned(activity, botIds)) return null;
  const text = plainWords(activity, botIds);
  // A mention alone, or a picture without words: somebody wants to begin.
  return withId(activity, text === '' ? { type: 'start' } : { type: 'text', text });
}

function withId({ conversation, id }: Activity, input: Input | null): Said | null {
  return input === null || !id ? null : { input, eventId: `${conversation.id}:${id}` };
}

/** Teams tells an installation by two activities: one welcome for both. */
function installed({ conversation }: Activity): Said {
  return { input: { type: 'start' }, eventId: `install:${conversation.id}` };
}

/** In a channel the id of the conversation names the thread too. */
function placeOf(id: string): Pick<Message, 'conversation' | 'thread'> {
  const [, conversation, thread] = /^(.+?);messageid=(.+)$/i.exec(id) ?? [];
  return { conversation: conversation ?? id, thread: thread ?? null };
}

function isPersonal({ conversation: { conversationType, isGroup } }: Activity): boolean {
  return conversationType ? conversationType === 'personal' : isGroup !== true;
}

/** Bots do not talk to bots, and never to themselves. */
function isBot({ from }: Activity, botIds: ReadonlySet<string>): boolean {
  return from.role === 'bot' || botIds.has(from.id);
}

function shownName(name: string | null | undefined): string | null {
  const shown = Buffer.from(name ?? '', 'utf8')
    .toString('utf8')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return shown === '' ? null : shown.slice(0, 200).replace(/\p{Cs}$/u, '');
}

function shorten(id: string): string {
  return id.length <= 300 ? id : createHash('sha256').update(id).digest('hex');
}
