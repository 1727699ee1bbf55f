// The assistant of kill.test.ts, as a process of its own that kills itself where it is told. Plain JavaScript, since a
// child process of Node 20 cannot run TypeScript; it uses what is compiled in dist/.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { newSession } from '../../dist/src/conversation/session.js';
import { makeDelivery } from '../../dist/src/delivery/delivery.js';
import { DeliveryFailure } from '../../dist/src/delivery/door.js';
import { defaultDeliverySettings } from '../../dist/src/delivery/settings.js';
import { makeRequestReader } from '../../dist/src/requests/store-requests.js';
import { useDatabase } from '../../dist/src/storage/open-database.js';
import { openPool } from '../../dist/src/storage/postgres-client.js';
import { postgresEngine } from '../../dist/src/storage/postgres-engine.js';
import { nameStatements } from '../../dist/src/storage/postgres-statements.js';
import { openSqlite } from '../../dist/src/storage/sqlite-dialect.js';
import { sqliteEngine } from '../../dist/src/storage/sqlite-engine.js';

const { address, port, kill } = JSON.parse(process.argv[2]);

let left = kill?.after ?? 0;

/** Dies here, when this is the place and the count has come. */
function pass(place) {
  if (kill?.place === place && --left === 0) process.kill(process.pid, 'SIGKILL');
}

function dyingSqlite() {
  const sqlite = openSqlite(address.file);
  return {
    ...sqlite,
    prepare: (sql) => {
      const statement = sqlite.prepare(sql);
      if (sql !== 'commit') return statement;
      return {
        ...statement,
        run: (parameters) => {
          pass('before a commit');
          const result = statement.run(parameters);
          pass('after a commit');
          return result;
        },
      };
    },
  };
}

function dyingPool() {
  const pool = nameStatements(openPool(address.url));
  const query = (client) => async (sql, parameters) => {
    if (sql === 'commit') pass('before a commit');
    const result = await client.query(sql, parameters);
    if (sql === 'commit') pass('after a commit');
    return result;
  };
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      return { query: query(client), release: (destroy) => client.release(destroy) };
    },
  };
}

const database = await useDatabase(
  address.kind === 'sqlite' ? sqliteEngine(dyingSqlite()) : postgresEngine(address.url, dyingPool()),
);

// What a killed process had in work is free at once on SQLite; on PostgreSQL, where it might belong to another process that
// lives, when its lease ends. Half a minute would be long for a test.
const settings =
  address.kind === 'sqlite'
    ? defaultDeliverySettings
    : { ...defaultDeliverySettings, leaseMs: 1_500, heartbeatMs: 300, sendLimitMs: 1_000 };

const requests = makeRequestReader(database);

async function converse({ message, session }) {
  const count = session.misses + 1;
  const { text } = message.input;
  const wantsRequest = text.startsWith('bestill');
  const reference = wantsRequest ? await requests.reserveReference(2026) : null;
  pass('in a turn');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  return {
    session: { ...newSession, misses: count },
    replies: [reply(`${text}|${count}|${reference ?? ''}`), reply(`${text}|videre`)],
    effects: wantsRequest ? [logRequest(message.eventId, reference)] : [],
    trace: { language: 'nb', intents: ['other'], counties: [], confidence: 1, retrieved: [] },
  };
}

function reply(text) {
  return { kind: 'text', text, language: 'nb', choices: [] };
}

function logRequest(eventId, reference) {
  const empty = {
    period: null,
    format: null,
    place: null,
    participants: null,
    organisation: null,
    requester: null,
  };
  return {
    type: 'log-request',
    id: `request-${eventId}`,
    reference,
    request: {
      activity: 'kurs',
      counties: ['46'],
      audience: [],
      topic: 'Innovasjon',
      status: 'sent',
      ...empty,
    },
  };
}

/** Posts a reply to the far end, which is the test. */
async function deliver(outgoing) {
  pass('before a send');
  await new Promise((resolve, reject) => {
    const body = JSON.stringify({
      id: outgoing.id,
      conversation: outgoing.conversation,
      text: outgoing.reply.text,
    });
    const sending = request({ port, host: '127.0.0.1', method: 'POST' }, (response) => {
      pass('after the far end took it');
      response.resume().on('end', resolve);
    });
    sending.on('error', () => reject(new DeliveryFailure('unknown', 'reset')));
    sending.end(body, () => pass('while sending'));
  });
}

const delivery = makeDelivery({
  database,
  converse,
  apology: () => reply('unnskyld'),
  mailFailed: () => null,
  doors: [{ platform: 'web', deliver }],
  clock: { now: Date.now },
  newId: randomUUID,
  random: Math.random,
  report: (report) => {
    if (report.type.endsWith('failed'))
      process.send({ problem: `${report.type} ${report.cause ?? report.code}` });
  },
  settings,
});

process.on('message', async (message) => {
  pass('before the inbox row');
  const outcome = await delivery.accept(message, null);
  pass('after the inbox row');
  process.send({ accepted: message.eventId, outcome });
});
process.on('disconnect', () => process.exit());
await delivery.start();
process.send({ ready: true });
