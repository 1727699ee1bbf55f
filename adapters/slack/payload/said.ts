import { z } from 'zod';
import type { Input, Message } from '../../../src/conversation/message.ts';
import { isPersonal } from './is-personal.ts';
import { firstMentioned, mentions, plainWords } from './plain-words.ts';
import { ignored, type Read, readMessage, unreadable } from './read.ts';
import { timeOf, timestampSchema } from './timestamp.ts';

/** What tells an event of somebody else from something said to us; all of it may be missing. */
const signsSchema = z.object({
  authorizations: z
    .array(z.object({ user_id: z.string().regex(/^\w+$/).nullish(), team_id: z.string().nullish() }))
    .nullish()
    .catch(null),
  event: z.object({
    subtype: z.unknown().optional(),
    hidden: z.unknown().optional(),
    edited: z.unknown().optional(),
    bot_id: z.unknown().optional(),
    user: z.unknown().optional(),
  }),
});

const saidSchema = z.object({
  team_id: z.string().nullish(),
  event: z.object({
    type: z.enum(['message', 'app_mention']),
    user: z.string(),
    text: z.string().nullish(),
    ts: timestampSchema,
    thread_ts: timestampSchema.nullish(),
    channel: z.string(),
    channel_type: z.string().nullish(),
    user_profile: z.object({ real_name: z.string().nullish() }).nullish().catch(null),
  }),
});

type Said = z.infer<typeof saidSchema>['event'];

/** A file with words, a reply that also goes to the channel, and "/me": all else with a subtype is not said by a person. */
const spokenSubtypes = new Set<unknown>(['file_share', 'thread_broadcast', 'me_message']);

/**
 * An event of the types `message` and `app_mention`. Both come for one mention, so that a message bears the same id in
 * either: its channel and timestamp, which Slack makes unique.
 */
export function readSaid(body: unknown): Read {
  const signs = signsSchema.safeParse(body);
  if (!signs.success) return unreadable;
  const [installation] = signs.data.authorizations ?? [];
  const bot = installation?.user_id ?? null;
  const reason = whyNotSaid(signs.data.event, bot);
  if (reason !== null) return ignored(reason);
  const said = saidSchema.safeParse(body);
  if (!said.success) return unreadable;
  const { event, team_id: team } = said.data;
  if (!isAddressed(event, bot)) return ignored('not mentioned');
  return makeMessage(event, { bot, tenant: installation?.team_id ?? team ?? null });
}

function whyNotSaid(event: z.infer<typeof signsSchema>['event'], bot: string | null): string | null {
  const isSet = (sign: unknown) => sign !== undefined && sign !== null && sign !== false && sign !== '';
  if (isSet(event.subtype) && !spokenSubtypes.has(event.subtype)) return 'not said by a person';
  if (isSet(event.hidden) || isSet(event.edited)) return 'edited';
  if (isSet(event.bot_id) || !isSet(event.user) || event.user === 'USLACKBOT') return 'said by a bot';
  return event.user === bot ? 'said by the assistant' : null;
}

function isAddressed(event: Said, bot: string | null): boolean {
  if (event.type === 'app_mention' || isAlone(event)) return true;
  return bot !== null && mentions(event.text ?? '', bot);
}

function isAlone({ channel: id, channel_type: type }: Said): boolean {
  return isPersonal({ id, type });
}

interface Installation {
  readonly bot: string | null;
  readonly tenant: string | null;
}

function makeMessage(event: Said, { bot, tenant }: Installation): Read {
  const { channel, ts } = event;
  const alone = isAlone(event);
  // In a channel, what belongs together stays together, out of the way of the others.
  const thread = event.thread_ts ?? (alone ? null : ts);
  const message: Message = {
    eventId: `${channel}:${ts}`,
    platform: 'slack',
    tenant,
    conversation: channel,
    thread,
    audience: alone ? 'personal' : 'group',
    user: { id: event.user, name: nameOf(event), email: null, locale: null },
    at: timeOf(ts),
    input: inputOf(event, bot),
  };
  return readMessage(message, { channel, thread });
}

/** A mention and nothing else is a wave: the welcome answers it. */
function inputOf({ text, type }: Said, bot: string | null): Input {
  const said = text ?? '';
  const mentioned = bot ?? (type === 'app_mention' ? firstMentioned(said) : null);
  const words = plainWords(said, mentioned);
  return words === '' ? { type: 'start' } : { type: 'text', text: words };
}

// Only messages of people from other workspaces bring it along.
function nameOf({ user_profile: profile }: Said): string | null {
  const name = profile?.real_name?.trim().slice(0, 200) ?? '';
  return name === '' ? null : name;
}
