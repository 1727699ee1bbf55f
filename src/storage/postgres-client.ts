import pg from 'pg';

const CONNECT_LIMIT_MS = 3_000;
const CONNECTIONS = 6;

const INT8 = 20; // OID of int8: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat

/** What every connection is made with. A server that hangs is given up; a process that hangs keeps no lock. */
export function clientConfig(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'lup-assistant',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    lock_timeout: 5_000,
    statement_timeout: 20_000,
    query_timeout: 25_000,
    idle_in_transaction_session_timeout: 10_000,
    types: { getTypeParser },
  };
}

/** Connections that are made when they are needed. One that breaks is replaced, and never ends the process. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(url), max: CONNECTIONS });
  pool.on('error', ignore);
  // The pool listens to idle connections only: without this, one that breaks within a transaction ends the process.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

// Whoever uses the connection is told by a query that fails.
function ignore(): void {}

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 && format !== 'binary' ? safeNumber : pg.types.getTypeParser(oid, format);

function safeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A number of the database is too large.');
  return number;
}
