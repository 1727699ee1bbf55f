import { existsSync } from 'node:fs';
import type { Settings } from '../../config/settings.ts';
import { readCounts } from '../../delivery/read-counts.ts';
import { nameDatabase } from '../../storage/address.ts';
import { migrationState } from '../../storage/migrate.ts';
import { openEngine } from '../../storage/open-engine.ts';
import type { Query } from '../../storage/schema.ts';
import { explainDatabase } from '../open-storage.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** A message that waits longer than this is not being worked on. */
const LONG_WAIT_MS = 60_000;

/** Whether the database can be opened, whether its tables are up to date, and what lies in it unanswered or unsent. */
export async function checkDatabase(
  { database }: Pick<Settings, 'database'>,
  now: number,
): Promise<Finding[]> {
  const name = nameDatabase(database);
  if (database.kind === 'sqlite' && !existsSync(database.file))
    return [fine('database', `${name} will be made at the first start.`)];
  try {
    const { query } = await openEngine(database);
    return await lookInto(query, name, now).finally(() => query.destroy());
  } catch (error) {
    return [failing('database', explainDatabase(database, error), null)];
  }
}

async function lookInto(query: Query, name: string, now: number): Promise<Finding[]> {
  switch (await migrationState(query)) {
    case 'newer':
      return [
        failing(
          'database',
          `${name} was written by a newer version of the assistant.`,
          'Run that version, or set DATABASE_URL to another database.',
        ),
      ];
    case 'empty':
      return [fine('database', `${name} is empty; its tables will be made at the first start.`)];
    case 'older':
      return [
        warning(
          'database',
          `${name} is from an older version.`,
          'Nothing: the next start brings it up to date.',
        ),
      ];
    case 'current':
      return [
        fine('database', `${name} can be opened and is up to date.`),
        ...(await lookAtQueues(query, now)),
      ];
  }
}

async function lookAtQueues(query: Query, now: number): Promise<Finding[]> {
  const counts = await readCounts(query, now);
  const stuck = counts.oldestMessageMs > LONG_WAIT_MS || counts.oldestReplyMs > LONG_WAIT_MS;
  return [
    ...(counts.failedMessages > 0 || counts.deadReplies > 0
      ? [
          warning(
            'delivery',
            `${counts.failedMessages} messages could not be answered, ${counts.deadReplies} replies could not be sent.`,
            'The log says why, by event and reply id. Who wrote got an apology, or nothing: write to them.',
          ),
        ]
      : [fine('delivery', 'no message failed and no reply was given up.')]),
    ...(stuck
      ? [
          warning(
            'delivery',
            `${counts.waitingMessages} messages and ${counts.unsentReplies} replies have waited more than a minute.`,
            'Start the assistant, if it does not run; it goes on where it was.',
          ),
        ]
      : []),
  ];
}
