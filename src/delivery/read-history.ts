import { type Input, type Message, messageSchema } from '../conversation/message.ts';
import { conversationKey } from '../conversation/person.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Query } from '../storage/schema.ts';
import { readEventKey } from './keys.ts';
import { readReply } from './take-reply.ts';

/** Something that was said in a conversation, by either side, in the order of `sequence`. */
export type HistoryEntry =
  | { readonly type: 'said'; readonly sequence: number; readonly eventId: string; readonly input: Input }
  | {
      readonly type: 'reply';
      readonly sequence: number;
      /** The outbox row's id. */
      readonly id: string;
      /** The event it answers. */
      readonly eventId: string;
      readonly reply: Reply;
    };

/**
 * What was said in a conversation after a sequence number (0: from the beginning), oldest first. Numbers rise in the order
 * of commits: who has seen one has seen all below it. What was blanked is left out.
 */
export async function readHistory(
  query: Query,
  conversation: Pick<Message, 'platform' | 'tenant' | 'conversation' | 'thread'>,
  after: number,
): Promise<readonly HistoryEntry[]> {
  const key = conversationKey(conversation);
  const said = await readSaid(query, key, after);
  const replied = await readReplied(query, key, after);
  return [...said, ...replied].sort((a, b) => a.sequence - b.sequence);
}

async function readSaid(query: Query, key: string, after: number): Promise<HistoryEntry[]> {
  const rows = await query
    .selectFrom('inbox')
    .select(['sequence', 'message'])
    .where('conversation_key', '=', key)
    .where('sequence', '>', after)
    .where('message', 'is not', null)
    .execute();
  return rows.flatMap(({ sequence, message }) => {
    const { data } = messageSchema.safeParse(JSON.parse(message ?? 'null'));
    return data ? [{ type: 'said' as const, sequence, eventId: data.eventId, input: data.input }] : [];
  });
}

async function readReplied(query: Query, key: string, after: number): Promise<HistoryEntry[]> {
  const rows = await query
    .selectFrom('outbox')
    .select(['id', 'sequence', 'event_key', 'reply'])
    .where('conversation_key', '=', key)
    .where('sequence', '>', after)
    .where('reply', 'is not', null)
    .execute();
  return rows.flatMap((row) => {
    const reply = readReply(row.reply);
    const { eventId } = readEventKey(row.event_key);
    return reply ? [{ type: 'reply' as const, sequence: row.sequence, id: row.id, eventId, reply }] : [];
  });
}
