import { z } from 'zod';
import type { Message } from '../../../src/conversation/message.ts';
import { choiceOf } from '../action-id.ts';
import { isPersonal } from './is-personal.ts';
import { ignored, type Read, readMessage, unreadable } from './read.ts';
import { timeOf, timestampSchema } from './timestamp.ts';

const placeSchema = z.object({
  channel_id: z.string().nullish(),
  message_ts: timestampSchema.nullish(),
  thread_ts: timestampSchema.nullish(),
});

const clickSchema = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().nullish(),
  channel: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
  container: placeSchema.nullish(),
  message: z.object({ ts: timestampSchema.nullish(), thread_ts: timestampSchema.nullish() }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: timestampSchema.nullish().catch(null),
        value: z.string().nullish(),
      }),
    )
    .min(1),
});

type Click = z.infer<typeof clickSchema>;

/** A click on a button of one of our messages: the choice behind it, in the conversation where the message stands. */
export function readClick(body: unknown, now: number): Read {
  const parsed = clickSchema.safeParse(body);
  if (!parsed.success) return unreadable;
  const click = parsed.data;
  const channel = click.channel?.id ?? click.container?.channel_id;
  const [action] = click.actions;
  const choice = choiceOf(action?.action_id ?? '');
  if (channel === undefined || channel === null) return ignored('not in a conversation');
  if (choice === null) return ignored('opens a page');
  const alone = isPersonal({ id: channel, name: click.channel?.name });
  const thread = threadOf(click, alone);
  const message: Message = {
    // A click has no id of its own: its moment and its trigger together are the same only when it is sent again.
    eventId: `${channel}:${click.user.id}:${action?.action_ts ?? ''}:${click.trigger_id ?? ''}`,
    platform: 'slack',
    tenant: click.team?.id ?? click.user.team_id ?? click.enterprise?.id ?? null,
    conversation: channel,
    thread,
    audience: alone ? 'personal' : 'group',
    user: { id: click.user.id, name: null, email: null, locale: null },
    at: action?.action_ts ? timeOf(action.action_ts) : new Date(now).toISOString(),
    input: { type: 'action', id: choice, data: action?.value ?? null },
  };
  return readMessage(message, { channel, thread });
}

function threadOf({ container, message }: Click, isAlone: boolean): string | null {
  const thread = container?.thread_ts ?? message?.thread_ts;
  if (thread) return thread;
  return isAlone ? null : (container?.message_ts ?? message?.ts ?? null);
}
