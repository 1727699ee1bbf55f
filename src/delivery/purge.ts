import { anonymiseRequest, closedStatuses } from '../requests/store-anonymous.ts';
import type { Unit } from '../storage/committer.ts';
import type { Database } from '../storage/open-database.ts';
import { forgetFeedback } from './forget-feedback.ts';
import type { DeliverySettings } from './settings.ts';

const DAY_MS = 86_400_000;
/** Time for an open page to read the reply that says that all was erased. */
const BLANK_AFTER_MS = 3_600_000;
/** So many rows in one transaction: nobody waits long for a purge. */
const CHUNK = 500;

type Retention = Pick<DeliverySettings, 'retentionDays' | 'feedbackDays' | 'sessionDays' | 'eventDays'>;

/**
 * Blanks the words of what was done some weeks ago, and those of questions and feedback later; forgets idle sessions, and takes the person out of requests that were
 * closed after an erasure. The event stays known for a year.
 *
 * @returns how many rows were touched
 */
export async function purge(database: Database, now: number, retention: Retention): Promise<number> {
  const wordsBefore = now - retention.retentionDays * DAY_MS;
  const eventsBefore = now - retention.eventDays * DAY_MS;
  const touched = [
    await repeat(database, blankMessages(wordsBefore)),
    await repeat(database, blankReplies(wordsBefore, now - BLANK_AFTER_MS)),
    await database.write(forgetFeedback(now - retention.feedbackDays * DAY_MS)),
    await repeat(database, forgetEvents(eventsBefore)),
    await repeat(database, forgetReplies(eventsBefore)),
    await database.write(forgetSessions(now - retention.sessionDays * DAY_MS)),
    await database.write(eraseClosedRequests),
  ];
  const sum = touched.reduce((total, count) => total + count, 0);
  if (sum > 0) await database.tidy();
  return sum;
}

async function repeat(database: Database, unit: Unit<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await database.write(unit);
    total += count;
    if (count < CHUNK) return total;
  }
}

const blank = { person_key: null, address: null, conversation_key: '' };

function blankMessages(before: number): Unit<number> {
  return async (transaction) => {
    const result = await transaction
      .updateTable('inbox')
      .set({ ...blank, message: null })
      .where('event_key', 'in', (old) =>
        old
          .selectFrom('inbox')
          .select('event_key')
          .where('state', 'in', ['done', 'failed'])
          .where('message', 'is not', null)
          .where('done_at', '<', before)
          .limit(CHUNK),
      )
      .executeTakeFirst();
    return Number(result.numUpdatedRows);
  };
}

function blankReplies(before: number, erasedBefore: number): Unit<number> {
  return async (transaction) => {
    const result = await transaction
      .updateTable('outbox')
      .set({ ...blank, reply: null })
      .where('id', 'in', (old) =>
        old
          .selectFrom('outbox')
          .select('id')
          .where('state', 'in', ['sent', 'dead'])
          .where('reply', 'is not', null)
          .where(({ or, and, eb }) =>
            or([
              eb('settled_at', '<', before),
              and([eb('blank_when_sent', '=', 1), eb('settled_at', '<', erasedBefore)]),
            ]),
          )
          .limit(CHUNK),
      )
      .executeTakeFirst();
    return Number(result.numUpdatedRows);
  };
}

function forgetEvents(before: number): Unit<number> {
  return async (transaction) => {
    const result = await transaction
      .deleteFrom('inbox')
      .where('event_key', 'in', (old) =>
        old
          .selectFrom('inbox')
          .select('event_key')
          .where('state', 'in', ['done', 'failed'])
          .where('done_at', '<', before)
          .limit(CHUNK),
      )
      .executeTakeFirst();
    return Number(result.numDeletedRows);
  };
}

function forgetReplies(before: number): Unit<number> {
  return async (transaction) => {
    const result = await transaction
      .deleteFrom('outbox')
      .where('id', 'in', (old) =>
        old
          .selectFrom('outbox')
          .select('id')
          .where('state', 'in', ['sent', 'dead'])
          .where('settled_at', '<', before)
          .limit(CHUNK),
      )
      .executeTakeFirst();
    return Number(result.numDeletedRows);
  };
}

function forgetSessions(before: number): Unit<number> {
  return async (transaction) => {
    const result = await transaction
      .deleteFrom('sessions')
      .where('updated_at', '<', before)
      .executeTakeFirst();
    return Number(result.numDeletedRows);
  };
}

const eraseClosedRequests: Unit<number> = async (transaction) => {
  const rows = await transaction
    .selectFrom('requests')
    .select(['id', 'request'])
    .where('erase_when_closed', '=', 1)
    .where('status', 'in', closedStatuses)
    .execute();
  for (const row of rows) await anonymiseRequest(transaction, row);
  return rows.length;
};
