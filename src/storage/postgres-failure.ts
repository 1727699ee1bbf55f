import pg from 'pg';
import { DatabaseAway, DatabaseConflict, DatabaseRefusal } from './failures.ts';

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const conflicts = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '55P03', // lock_not_available: waited longer than lock_timeout
  '57014', // query_canceled: took longer than statement_timeout
]);
const awayClasses = new Set([
  '08', // connection exception
  '53', // insufficient resources: no connection, memory or disk left
]);
const awayCodes = new Set([
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now: it starts up
  '57P05', // idle_session_timeout
  '25P03', // idle_in_transaction_session_timeout
  '0A000', // feature_not_supported: a newer version changed the tables, which a new connection knows
  '25006', // read_only_sql_transaction: a server that took over has not yet been made the first one
]);

/** What a failure of the driver means. Whatever does not come from the server is a fault of the connection. */
export function postgresFailure(cause: unknown): Error {
  if (!(cause instanceof pg.DatabaseError)) return new DatabaseAway(connectionCode(cause), cause);
  const code = cause.code ?? 'XX000';
  if (conflicts.has(code)) return new DatabaseConflict(code, cause);
  if (awayCodes.has(code) || awayClasses.has(code.slice(0, 2))) return new DatabaseAway(code, cause);
  return new DatabaseRefusal(code, cause);
}

function connectionCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'CONNECTION_LOST';
}
