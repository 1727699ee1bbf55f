import type { Selectable } from 'kysely';
import type { Message } from '../conversation/message.ts';
import { sessionKey } from '../conversation/person.ts';
import { readSession, type Session } from '../conversation/session.ts';
import type { Person } from '../conversation/turn.ts';
import type { Unit } from '../storage/committer.ts';
import { skipLocked } from '../storage/row-lock.ts';
import type { InboxTable, Transaction } from '../storage/schema.ts';
import { readPerson } from './read-person.ts';
import { restoreMessage } from './restore-message.ts';

/** A message under a lease, with what its turn needs. */
export interface TakenMessage {
  readonly eventKey: string;
  readonly lease: number;
  /** Counts from 1. */
  readonly attempt: number;
  readonly conversationKey: string;
  readonly personKey: string;
  readonly address: string | null;
  readonly message: Message;
  /** False: this version cannot read what was stored; the message holds no more than where it came from. */
  readonly readable: boolean;
  readonly session: Session;
  readonly sessionDropped: boolean;
  readonly person: Person;
}

/** Takes the oldest waiting message of a conversation, or null when there is none that may be taken now. */
export function takeMessage(
  conversationKey: string,
  now: number,
  leaseMs: number,
): Unit<TakenMessage | null> {
  return async (transaction) => {
    const row = await lease(transaction, conversationKey, { now, until: now + leaseMs });
    return row === undefined ? null : load(transaction, row);
  };
}

interface Times {
  readonly now: number;
  readonly until: number;
}

function lease(transaction: Transaction, conversationKey: string, { now, until }: Times) {
  return transaction
    .updateTable('inbox')
    .set((set) => ({ lease: set('lease', '+', 1), attempt: set('attempt', '+', 1), lease_until: until }))
    .where('event_key', '=', free(transaction, oldest(transaction, conversationKey), now))
    .returningAll()
    .executeTakeFirst();
}

function oldest(transaction: Transaction, conversationKey: string) {
  return transaction
    .selectFrom('inbox')
    .select('event_key')
    .where('conversation_key', '=', conversationKey)
    .where('state', '=', 'waiting')
    .orderBy('sequence')
    .limit(1);
}

// The oldest is chosen before it is locked: one that is locked must not be passed over for the next in its conversation.
function free(transaction: Transaction, head: ReturnType<typeof oldest>, now: number) {
  const rows = transaction
    .selectFrom('inbox')
    .select('event_key')
    .where('event_key', '=', head)
    .where('state', '=', 'waiting')
    .where('not_before', '<=', now)
    .where('lease_until', '<=', now);
  return skipLocked(transaction, rows);
}

async function load(transaction: Transaction, row: Selectable<InboxTable>): Promise<TakenMessage> {
  const { message, readable } = restoreMessage(row);
  const personKey = row.person_key ?? '';
  const { session, dropped } = await loadSession(transaction, message);
  return {
    eventKey: row.event_key,
    lease: row.lease,
    attempt: row.attempt,
    conversationKey: row.conversation_key,
    personKey,
    address: row.address,
    message,
    readable,
    session,
    sessionDropped: dropped,
    person: await readPerson(transaction, personKey),
  };
}

async function loadSession(transaction: Transaction, message: Message) {
  const row = await transaction
    .selectFrom('sessions')
    .select('session')
    .where('session_key', '=', sessionKey(message))
    .executeTakeFirst();
  return readSession(row?.session ?? null);
}
