import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openPool } from '../../src/storage/postgres-client.ts';
import { forgetful, type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** POST gives the address of a new database, DELETE removes it. The server is started when the first test asks. */
    readonly postgresDesk: string;
  }
}

interface Running {
  readonly server: PostgresServer;
  readonly admin: pg.Pool;
  /** Databases that a test gave back. Making a new one takes much longer than emptying one. */
  readonly free: string[];
}

/** One PostgreSQL server for a whole run of tests, and none when no test asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Running> | null = null;
  const desk = createServer((request, response) => {
    starting ??= start();
    starting
      .then((running) => serve(running, request))
      .then(
        (url) => response.end(url),
        (cause) => response.writeHead(500).end(String(cause)),
      );
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const { port } = desk.address() as AddressInfo; // an address of TCP, since it listens on a port
  project.provide('postgresDesk', `http://127.0.0.1:${port}/`);
  return async () => {
    desk.close();
    desk.closeAllConnections();
    const running = await starting?.catch(() => null); // the tests that asked have failed by it
    await running?.admin.end();
    await running?.server.remove();
  };
}

async function start(): Promise<Running> {
  const server = await startPostgres(forgetful);
  return { server, admin: openPool(server.url('postgres')), free: [] };
}

async function serve(running: Running, { method, url = '/' }: IncomingMessage): Promise<string> {
  const { server, admin, free } = running;
  const name = url.slice(1);
  if (method === 'DELETE') {
    if (name.startsWith('empty')) await admin.query(`drop database ${name} with (force)`);
    else free.push(await emptied(running, name));
    return '';
  }
  const given = (name === '' && free.pop()) || (await create(running, name));
  return server.url(given);
}

async function create({ server, admin }: Running, wish: string): Promise<string> {
  const name = `${wish || 'test'}_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  if (wish === '')
    await openDatabase({ kind: 'postgres', url: server.url(name) }).then(({ close }) => close());
  return name;
}

async function emptied({ server, admin }: Running, name: string): Promise<string> {
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const pool = openPool(server.url(name));
  const { rows } = await pool.query<{ tables: string }>(
    "select string_agg(quote_ident(tablename), ', ') as tables from pg_tables where schemaname = 'public' and tablename not like 'kysely%'",
  );
  await pool.query(`truncate ${rows[0]?.tables}`);
  await pool.end();
  return name;
}
