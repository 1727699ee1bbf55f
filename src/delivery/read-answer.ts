import type { Reply } from '../conversation/reply.ts';
import { type Trace, traceSchema } from '../conversation/turn.ts';
import type { Query } from '../storage/schema.ts';
import { readReply } from './take-reply.ts';

/** What came of an event. */
export interface Answer {
  readonly state: 'waiting' | 'done' | 'failed';
  /** Null until the turn is done, and when it failed. */
  readonly trace: Trace | null;
  /** In their order; one whose words were blanked is left out. */
  readonly replies: readonly Reply[];
}

/** The answer to an event, by its key; null when no such event was accepted. */
export async function readAnswer(query: Query, eventKey: string): Promise<Answer | null> {
  const row = await query
    .selectFrom('inbox')
    .select(['state', 'trace'])
    .where('event_key', '=', eventKey)
    .executeTakeFirst();
  if (row === undefined) return null;
  const trace = traceSchema.safeParse(JSON.parse(row.trace ?? 'null')).data ?? null;
  return { state: row.state, trace, replies: await readReplies(query, eventKey) };
}

async function readReplies(query: Query, eventKey: string): Promise<Reply[]> {
  const rows = await query
    .selectFrom('outbox')
    .select('reply')
    .where('event_key', '=', eventKey)
    .orderBy('position')
    .execute();
  return rows.flatMap(({ reply }) => readReply(reply) ?? []);
}
