import type { Kysely } from 'kysely';

/** What the knowledge base could not answer, and what a pådriver answered instead. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('unanswered')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_key', 'text')
    .addColumn('question', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('unanswered_person').on('unanswered').columns(['person_key']).execute();
  await database.schema.createIndex('unanswered_created').on('unanswered').columns(['created_at']).execute();
  await database.schema.alterTable('questions').addColumn('answer', 'text').execute();
}
