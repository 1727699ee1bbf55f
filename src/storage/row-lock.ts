import { PostgresAdapter, type SelectQueryBuilder } from 'kysely';
import type { Schema, Transaction } from './schema.ts';

/**
 * Locks the rows that are found and leaves out those that somebody else holds, so that nobody waits for an operator who
 * looks at the same row. SQLite has one writer at a time and no locks of rows.
 */
export function skipLocked<Table extends keyof Schema, Row>(
  transaction: Transaction,
  rows: SelectQueryBuilder<Schema, Table, Row>,
): SelectQueryBuilder<Schema, Table, Row> {
  return transaction.getExecutor().adapter instanceof PostgresAdapter ? rows.forUpdate().skipLocked() : rows;
}
