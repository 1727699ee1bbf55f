import type { Selectable } from 'kysely';
import type { Platform } from '../conversation/message.ts';
import { type Reply, replySchema } from '../conversation/reply.ts';
import type { Unit } from '../storage/committer.ts';
import { skipLocked } from '../storage/row-lock.ts';
import type { OutboxTable, Transaction } from '../storage/schema.ts';
import type { OutgoingReply } from './door.ts';
import { readConversationKey, readEventKey, readPersonKey } from './keys.ts';

/** A reply marked as being sent. */
export interface TakenReply {
  readonly id: string;
  readonly attempt: number;
  readonly unknowns: number;
  /** Null when this version cannot read what was stored. */
  readonly outgoing: OutgoingReply | null;
}

interface Taking {
  readonly platform: Platform;
  readonly conversationKey: string;
  readonly now: number;
  readonly leaseMs: number;
}

/** Marks the first unsent reply of a conversation as being sent; null when there is none or it has to wait. */
export function takeReply(taking: Taking): Unit<TakenReply | null> {
  const until = taking.now + taking.leaseMs;
  return async (transaction) => {
    const row = await transaction
      .updateTable('outbox')
      .set((set) => ({ state: 'sending', attempt: set('attempt', '+', 1), lease_until: until }))
      .where('id', '=', free(transaction, taking))
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? null : taken(row);
  };
}

// The first is chosen before it is locked: one that is locked must not be passed over for the next in its conversation.
function free(transaction: Transaction, { platform, conversationKey, now }: Taking) {
  const first = transaction
    .selectFrom('outbox')
    .select('id')
    .where('conversation_key', '=', conversationKey)
    .where('state', 'in', ['waiting', 'sending'])
    .orderBy('sequence')
    .limit(1);
  const rows = transaction
    .selectFrom('outbox')
    .select('id')
    .where('id', '=', first)
    .where('state', 'in', ['waiting', 'sending'])
    .where('platform', '=', platform)
    .where('not_before', '<=', now)
    .where('lease_until', '<=', now);
  return skipLocked(transaction, rows);
}

function taken(row: Selectable<OutboxTable>): TakenReply {
  const { id, attempt, unknowns } = row;
  const reply = readReply(row.reply);
  return { id, attempt, unknowns, outgoing: reply && outgoingReply(row, reply) };
}

function outgoingReply(row: Selectable<OutboxTable>, reply: Reply): OutgoingReply {
  return {
    id: row.id,
    eventId: readEventKey(row.event_key).eventId,
    ...readConversationKey(row.conversation_key),
    userId: readPersonKey(row.person_key ?? '').userId,
    position: row.position,
    reply,
    address: row.address,
    attempt: row.attempt,
  };
}

/** A stored reply, or null when its words were blanked or this version cannot read it. */
export function readReply(stored: string | null): Reply | null {
  if (stored === null) return null;
  return replySchema.safeParse(JSON.parse(stored)).data ?? null;
}
