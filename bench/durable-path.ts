import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresPool, PostgresPoolClient, SqliteDatabase } from 'kysely';
import type { Message } from '../src/conversation/message.ts';
import { newSession } from '../src/conversation/session.ts';
import type { Turn } from '../src/conversation/turn.ts';
import { makeDelivery } from '../src/delivery/delivery.ts';
import type { OutgoingReply } from '../src/delivery/door.ts';
import { defaultDeliverySettings } from '../src/delivery/settings.ts';
import { type Database, useDatabase } from '../src/storage/open-database.ts';
import { openPool } from '../src/storage/postgres-client.ts';
import { postgresEngine } from '../src/storage/postgres-engine.ts';
import { nameStatements } from '../src/storage/postgres-statements.ts';
import { openSqlite } from '../src/storage/sqlite-dialect.ts';
import { sqliteEngine } from '../src/storage/sqlite-engine.ts';
import { percentile } from './percentile.ts';

export interface DurablePathOptions {
  /** Where the database file of the measurement is made, and removed again: the disk that is measured. */
  readonly folder: string;
  /** The address of a PostgreSQL database to measure instead of a file; null for the file. */
  readonly postgres: string | null;
  readonly messages: number;
  readonly conversations: number;
  /** How many messages are under way at the same time; 1 measures the latency of a lone message. */
  readonly atOnce: number;
  /** Makes every commit to a file slower, to see a slow disk on a fast one. The process stands still so long, as in an fsync. */
  readonly extraCommitMs: number;
}

export interface DurablePathResult {
  readonly messagesPerSecond: number;
  /** From `accept` until the door has the reply. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly commits: number;
  /** Median of an fdatasync of one page on the same disk, without `extraCommitMs`. */
  readonly fsyncMs: number;
}

/** Messages a second through accept, turn, commit, send and mark, with a turn that costs nothing. */
export async function measureDurablePath(options: DurablePathOptions): Promise<DurablePathResult> {
  const folder = await mkdtemp(join(options.folder, 'bench-'));
  try {
    const fsyncMs = measureFsync(join(folder, 'fsync'));
    return { ...(await run(join(folder, 'bench.db'), options)), fsyncMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Median milliseconds of an fdatasync of 4 KB. */
function measureFsync(file: string): number {
  const handle = openSync(file, 'w');
  const page = Buffer.alloc(4096, 'x');
  const times = Array.from({ length: 100 }, () => {
    const begin = performance.now();
    writeSync(handle, page);
    fdatasyncSync(handle);
    return performance.now() - begin;
  });
  closeSync(handle);
  rmSync(file);
  return percentile(times, 0.5);
}

async function run(file: string, options: DurablePathOptions): Promise<Omit<DurablePathResult, 'fsyncMs'>> {
  const commits = { count: 0 };
  const engine =
    options.postgres === null
      ? sqliteEngine(slowDown(openSqlite(file), options.extraCommitMs, commits))
      : postgresEngine(options.postgres, countCommits(nameStatements(openPool(options.postgres)), commits));
  const database = await useDatabase(engine);
  try {
    const begin = performance.now();
    const times = await converse(database, options);
    const seconds = (performance.now() - begin) / 1_000;
    return {
      messagesPerSecond: options.messages / seconds,
      p50Ms: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
      commits: commits.count,
    };
  } finally {
    await database.close();
  }
}

function countCommits(pool: PostgresPool, commits: { count: number }): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const query = async <Row>(sql: string, parameters: readonly unknown[]) => {
        if (sql === 'commit') commits.count += 1;
        return client.query<Row>(sql, parameters);
      };
      return {
        query: query as PostgresPoolClient['query'], // without the form that takes a cursor
        release: (destroy) => client.release(destroy),
      };
    },
  };
}

function slowDown(database: SqliteDatabase, extraMs: number, commits: { count: number }): SqliteDatabase {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      if (sql !== 'commit') return statement;
      const commit: typeof statement.run = (parameters) => {
        commits.count += 1;
        if (extraMs > 0) Atomics.wait(cell, 0, 0, extraMs);
        return statement.run(parameters);
      };
      return { ...statement, run: commit };
    },
  };
}

async function converse(database: Database, options: DurablePathOptions): Promise<number[]> {
  const arrived = new Map<string, () => void>();
  const delivery = makeDelivery({
    database,
    converse: async () => turn,
    apology: () => reply,
    mailFailed: () => reply,
    doors: [
      { platform: 'web', deliver: async (outgoing: OutgoingReply) => arrived.get(outgoing.eventId)?.() },
    ],
    clock: { now: Date.now },
    newId: randomUUID,
    random: Math.random,
    report: (problem) => {
      if (!problem.type.endsWith('failed')) return;
      throw new Error(`The measurement is worth nothing: ${problem.type}.`);
    },
    settings: defaultDeliverySettings,
  });
  await delivery.start();
  const times = await sendAll(options, async (message) => {
    const begin = performance.now();
    const answered = new Promise<void>((resolve) => arrived.set(message.eventId, resolve));
    await delivery.accept(message, null);
    await answered;
    arrived.delete(message.eventId);
    return performance.now() - begin;
  });
  await delivery.stop();
  return times;
}

async function sendAll(
  { messages, conversations, atOnce }: DurablePathOptions,
  exchange: (message: Message) => Promise<number>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const sender = async () => {
    while (next < messages) {
      const number = next++;
      times.push(await exchange(makeMessage(`c${number % conversations}`)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return times;
}

function makeMessage(conversation: string): Message {
  return {
    eventId: randomUUID(),
    platform: 'web',
    tenant: null,
    conversation,
    thread: null,
    audience: 'personal',
    user: { id: conversation, name: null, email: null, locale: null },
    at: '2026-11-23T09:00:00+01:00',
    input: { type: 'text', text: 'Hvem er pådriver i Vestland?' },
  };
}

const reply = {
  kind: 'text' as const,
  text: 'Et svar av vanlig lengde, som står i databasen til det er sendt og en stund etterpå.',
  language: 'nb' as const,
  choices: [],
};

const turn: Turn = {
  session: newSession,
  replies: [reply],
  effects: [],
  trace: { language: 'nb', intents: ['other'], counties: [], confidence: 1, retrieved: [], why: [] },
};
