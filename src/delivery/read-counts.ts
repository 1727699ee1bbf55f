import type { Channel, Query } from '../storage/schema.ts';

/** How delivery is doing, in numbers. */
export interface Counts {
  /** Messages without an answer yet, and for how long the oldest waits. */
  readonly waitingMessages: number;
  readonly oldestMessageMs: number;
  /** Replies not sent yet. */
  readonly unsentReplies: number;
  readonly oldestReplyMs: number;
  /** Messages whose turn was given up. */
  readonly failedMessages: number;
  /** Replies that did not get through. */
  readonly deadReplies: number;
}

/** Counts for health checks and `npm run doctor`. */
export async function readCounts(query: Query, now: number): Promise<Counts> {
  const messages = await query
    .selectFrom('inbox')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('received_at').as('oldest')])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  const replies = await query
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('created_at').as('oldest')])
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirstOrThrow();
  return {
    waitingMessages: Number(messages.count),
    oldestMessageMs: age(messages.oldest, now),
    unsentReplies: Number(replies.count),
    oldestReplyMs: age(replies.oldest, now),
    failedMessages: await countFailed(query),
    deadReplies: await countDead(query),
  };
}

function age(since: number | null, now: number): number {
  return since === null ? 0 : Math.max(0, now - Number(since));
}

async function countFailed(query: Query): Promise<number> {
  const row = await query
    .selectFrom('inbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'failed')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function countDead(query: Query): Promise<number> {
  const row = await query
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A reply that did not get through, without its words. */
export interface DeadReply {
  readonly id: string;
  readonly platform: Channel;
  readonly failure: string;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Replies that did not get through, the latest first. */
export async function readDeadReplies(query: Query, atMost: number): Promise<readonly DeadReply[]> {
  const rows = await query
    .selectFrom('outbox')
    .select(['id', 'platform', 'failure', 'attempt', 'settled_at'])
    .where('state', '=', 'dead')
    .orderBy('sequence', 'desc')
    .limit(atMost)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    platform: row.platform,
    failure: row.failure ?? 'unknown',
    attempts: row.attempt,
    at: Number(row.settled_at),
  }));
}
