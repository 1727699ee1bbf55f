import pg from 'pg';
import { z } from 'zod';
import { clientConfig } from './postgres-client.ts';

const CHANNEL = 'lup_assistant';
/** The two numbers of the advisory lock that everyone who listens shares. */
const PRESENCE = '4907260, 1';
const BEAT_MS = 5_000;
const ANSWER_LIMIT_MS = 5_000;
const END_LIMIT_MS = 1_000;
/** PostgreSQL takes less than 8,000 bytes: https://www.postgresql.org/docs/18/sql-notify.html */
const MOST_BYTES = 7_500;

const payloadSchema = z.tuple([z.string(), z.string().nullable()]);

/** A connection that listens. */
export interface Line {
  /** Resolves when it hears nothing any more. */
  readonly broken: Promise<void>;
  tell(news: readonly string[]): Promise<void>;
  /** How many other lines of this database are open. */
  countOthers(): Promise<number>;
  end(): Promise<void>;
}

export interface LineParts {
  readonly url: string;
  /** Who speaks, so that nobody hears themselves. */
  readonly self: string;
  /** Null: something that was too long to be told. */
  readonly hear: (news: string | null) => void;
}

/** Opens a line. A heartbeat that it must hear itself proves that it still hears: a connection can die in silence. */
export async function openLine({ url, self, hear }: LineParts): Promise<Line> {
  const client = new pg.Client({ ...clientConfig(url), query_timeout: ANSWER_LIMIT_MS });
  const broken = makeSignal();
  const hearing = { itself: true };
  client.on('error', broken.give);
  client.on('end', broken.give);
  client.on('notification', ({ payload }) => {
    const [from, news] = readPayload(payload);
    if (from === self) hearing.itself = true;
    else hear(news);
  });
  await client.connect();
  await client.query(`listen ${CHANNEL}; select pg_advisory_lock_shared(${PRESENCE})`);
  const inTurn = makeTurns();
  const tell = (payloads: readonly string[]) => inTurn(() => send(client, payloads));
  const timer = setInterval(() => {
    if (!hearing.itself) return broken.give();
    hearing.itself = false;
    tell([pack(self, '')]).catch(broken.give);
  }, BEAT_MS);
  void broken.given.then(() => clearInterval(timer));
  return {
    broken: broken.given,
    tell: (news) => tell(news.map((text) => pack(self, text))),
    countOthers: () => inTurn(() => countOthers(client)),
    end: () => {
      broken.give();
      return endSoon(client);
    },
  };
}

function makeSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** A connection does one thing at a time. */
function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };
}

async function send(client: pg.Client, payloads: readonly string[]): Promise<void> {
  await client.query('select pg_notify($1, payload) from unnest($2::text[]) as payload', [CHANNEL, payloads]);
}

function pack(self: string, news: string): string {
  const payload = JSON.stringify([self, news]);
  return Buffer.byteLength(payload) > MOST_BYTES ? JSON.stringify([self, null]) : payload;
}

// Anyone who may connect may notify: what cannot be read says no more than that something happened.
function readPayload(payload = ''): readonly [from: string | null, news: string | null] {
  try {
    return payloadSchema.parse(JSON.parse(payload));
  } catch {
    return [null, null];
  }
}

async function countOthers(client: pg.Client): Promise<number> {
  const [classid, objid] = PRESENCE.split(', ');
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_locks
     where locktype = 'advisory' and classid = $1 and objid = $2 and objsubid = 2 and pid <> pg_backend_pid()
       and database = (select oid from pg_database where datname = current_database())`,
    [classid, objid],
  );
  return rows[0]?.others ?? 0;
}

async function endSoon(client: pg.Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, END_LIMIT_MS);
  });
  await Promise.race([client.end().catch(() => {}), limit]);
  clearTimeout(timer);
}
