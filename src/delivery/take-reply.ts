import type { Selectable } from 'kysely';
import { mailSchema } from '../conversation/mail.ts';
import { type Reply, replySchema } from '../conversation/reply.ts';
import type { Unit } from '../storage/committer.ts';
import { skipLocked } from '../storage/row-lock.ts';
import type { Channel, OutboxTable, Transaction } from '../storage/schema.ts';
import type { OutgoingMail, OutgoingReply } from './door.ts';
import { readConversationKey, readEventKey, readPersonKey } from './keys.ts';

/** A reply marked as being sent. */
export interface TakenReply {
  readonly id: string;
  readonly attempt: number;
  readonly unknowns: number;
  /** What is sent; null when this version cannot read what was stored. */
  readonly outgoing: Outgoing | null;
}

export type Outgoing =
  | { readonly type: 'reply'; readonly reply: OutgoingReply }
  | { readonly type: 'mail'; readonly mail: OutgoingMail };

interface Taking {
  readonly platform: Channel;
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
  return {
    id,
    attempt,
    unknowns,
    outgoing: row.platform === 'email' ? readOutgoingMail(row) : readOutgoing(row),
  };
}

function readOutgoingMail({ id, attempt, reply }: Selectable<OutboxTable>): Outgoing | null {
  const { data } = mailSchema.safeParse(JSON.parse(reply ?? 'null'));
  return data ? { type: 'mail', mail: { id, attempt, mail: data } } : null;
}

function readOutgoing(row: Selectable<OutboxTable>): Outgoing | null {
  const reply = readReply(row.reply);
  return reply && { type: 'reply', reply: outgoingReply(row, reply) };
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
