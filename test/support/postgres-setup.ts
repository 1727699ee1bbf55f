import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/storage/open-database.ts';
import { forgetful, type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** POST gives the address of a new database, DELETE removes it. The server is started when the first test asks. */
    readonly postgresDesk: string;
  }
}

/** What each test's own database is a copy of: with its tables, and empty. */
const TEMPLATE = 'with_tables';

interface Running {
  readonly server: PostgresServer;
  readonly admin: pg.Pool;
}

/** One PostgreSQL server for a whole run of tests, and none when no test asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Running> | null = null;
  let count = 0;
  const desk = createServer((request, response) => {
    starting ??= start();
    starting
      .then((running) => serve(running, request, `test_${++count}`))
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
  const admin = new pg.Pool({ connectionString: server.url('postgres'), max: 4 });
  try {
    await admin.query(`create database ${TEMPLATE}`);
    const database = await openDatabase({ kind: 'postgres', url: server.url(TEMPLATE) });
    await database.close();
    return { server, admin };
  } catch (error) {
    await server.remove();
    throw error;
  }
}

async function serve({ server, admin }: Running, request: IncomingMessage, name: string): Promise<string> {
  if (request.method === 'DELETE') {
    const old = request.url?.slice(1) ?? '';
    await admin.query(`drop database ${pg.escapeIdentifier(old)} with (force)`);
    return '';
  }
  const isEmpty = request.url === '/empty';
  await admin.query(
    `create database ${name} template ${isEmpty ? 'template0' : TEMPLATE} strategy file_copy`,
  );
  return server.url(name);
}
