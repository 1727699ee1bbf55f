import type { Kysely } from 'kysely';

/** The first tables. Never changed after a release: what comes later is a migration of its own. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createInbox(database);
  await createOutbox(database);
  await createMemory(database);
  await createRequests(database);
  await createQuestions(database);
  await createCounters(database);
}

async function createInbox(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('inbox')
    .addColumn('event_key', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'bigint', (column) => column.notNull().unique())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('conversation_key', 'text', (column) => column.notNull())
    .addColumn('person_key', 'text')
    .addColumn('message', 'text')
    .addColumn('address', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('lease', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('trace', 'text')
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('done_at', 'bigint')
    .execute();
  await index(database, 'inbox_conversation', 'inbox', ['conversation_key', 'state', 'sequence']);
  await index(database, 'inbox_state', 'inbox', ['state', 'sequence']);
  await index(database, 'inbox_person', 'inbox', ['person_key']);
}

async function createOutbox(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'bigint', (column) => column.notNull().unique())
    .addColumn('event_key', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('conversation_key', 'text', (column) => column.notNull())
    .addColumn('person_key', 'text')
    .addColumn('reply', 'text')
    .addColumn('address', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('unknowns', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('blank_when_sent', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('outbox_event_position', ['event_key', 'position'])
    .execute();
  await index(database, 'outbox_conversation', 'outbox', ['conversation_key', 'state', 'sequence']);
  await index(database, 'outbox_state', 'outbox', ['state', 'sequence']);
  await index(database, 'outbox_person', 'outbox', ['person_key']);
}

async function createMemory(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('sessions')
    .addColumn('session_key', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(database, 'sessions_person', 'sessions', ['person_key']);
  await index(database, 'sessions_updated', 'sessions', ['updated_at']);
  await database.schema
    .createTable('people')
    .addColumn('person_key', 'text', (column) => column.primaryKey())
    .addColumn('county', 'text')
    .addColumn('language', 'text')
    .addColumn('name', 'text')
    .addColumn('email', 'text')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createRequests(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('person_key', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('erase_when_closed', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(database, 'requests_person', 'requests', ['person_key']);
  await index(database, 'requests_created', 'requests', ['created_at']);
  await database.schema
    .createTable('request_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('requests.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('request', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('request_events_position', ['request_id', 'position'])
    .execute();
}

async function createQuestions(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text')
    .addColumn('event_key', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(database, 'questions_person', 'questions', ['person_key']);
  await database.schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await index(database, 'feedback_person', 'feedback', ['person_key']);
}

async function createCounters(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
}

async function index(
  database: Kysely<unknown>,
  name: string,
  table: string,
  columns: string[],
): Promise<void> {
  await database.schema.createIndex(name).on(table).columns(columns).execute();
}
