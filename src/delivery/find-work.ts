import type { ExpressionBuilder } from 'kysely';

import type { Channel, Query, Schema } from '../storage/schema.ts';

const AT_MOST = 500;

/** Conversations whose oldest waiting message may be taken now: after a restart, or when another process left it. */
export async function findMessages(query: Query, now: number): Promise<readonly string[]> {
  const rows = await query
    .selectFrom('inbox')
    .select('conversation_key')
    .where('state', '=', 'waiting')
    .where('lease_until', '<=', now)
    .where('not_before', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('inbox as earlier')
            .select('earlier.event_key')
            .whereRef('earlier.conversation_key', '=', 'inbox.conversation_key')
            .where('earlier.state', '=', 'waiting')
            .whereRef('earlier.sequence', '<', 'inbox.sequence'),
        ),
      ),
    )
    .orderBy('sequence')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ conversation_key }) => conversation_key);
}

/** Conversations of a platform whose first unsent reply may be sent now. */
export async function findReplies(query: Query, platform: Channel, now: number): Promise<readonly string[]> {
  const rows = await query
    .selectFrom('outbox')
    .select('conversation_key')
    .where('state', 'in', ['waiting', 'sending'])
    .where('platform', '=', platform)
    .where('lease_until', '<=', now)
    .where('not_before', '<=', now)
    .where((builder) => builder.not(hasEarlierReply(builder)))
    .orderBy('sequence')
    .limit(AT_MOST)
    .execute();
  return rows.map(({ conversation_key }) => conversation_key);
}

function hasEarlierReply({ exists, selectFrom }: ExpressionBuilder<Schema, 'outbox'>) {
  return exists(
    selectFrom('outbox as earlier')
      .select('earlier.id')
      .whereRef('earlier.conversation_key', '=', 'outbox.conversation_key')
      .where('earlier.state', 'in', ['waiting', 'sending'])
      .whereRef('earlier.sequence', '<', 'outbox.sequence'),
  );
}
