import { sql } from 'kysely';
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
  const rows = await readRows(query, conversationKey(conversation), after);
  return rows.flatMap((row) => (row.id === null ? saidEntry(row) : replyEntry(row, row.id)));
}

interface Row {
  /** Null: the person said it. */
  readonly id: string | null;
  readonly sequence: number;
  readonly event_key: string;
  readonly content: string | null;
}

// One query: with two, what is committed between them would be seen by the second only, and what lies below it be missed.
function readRows(query: Query, key: string, after: number): Promise<Row[]> {
  const said = query
    .selectFrom('inbox')
    .select([sql<string | null>`cast(null as text)`.as('id'), 'sequence', 'event_key', 'message as content'])
    .where('conversation_key', '=', key)
    .where('sequence', '>', after)
    .where('message', 'is not', null);
  const replied = query
    .selectFrom('outbox')
    .select(['id', 'sequence', 'event_key', 'reply as content'])
    .where('conversation_key', '=', key)
    .where('sequence', '>', after)
    .where('reply', 'is not', null);
  return said.unionAll(replied).orderBy('sequence').execute();
}

function saidEntry({ sequence, content }: Row): HistoryEntry[] {
  const { data } = messageSchema.safeParse(JSON.parse(content ?? 'null'));
  return data ? [{ type: 'said', sequence, eventId: data.eventId, input: data.input }] : [];
}

function replyEntry({ sequence, event_key, content }: Row, id: string): HistoryEntry[] {
  const reply = readReply(content);
  const { eventId } = readEventKey(event_key);
  return reply ? [{ type: 'reply', sequence, id, eventId, reply }] : [];
}
