import type { Selectable } from 'kysely';
import type { Database } from '../storage/open-database.ts';
import type { Query, RequestsTable } from '../storage/schema.ts';
import { nextNumber } from '../storage/sequence.ts';
import type { RequestReader, StoredRequest } from './repository.ts';
import { activityRequestSchema } from './request.ts';

/** What the conversation may read of requests, from the database. */
export function makeRequestReader(database: Database): RequestReader {
  return {
    byPerson: async (personKey) => {
      const rows = await database.query
        .selectFrom('requests')
        .selectAll()
        .where('person_key', '=', personKey)
        .orderBy('created_at', 'desc')
        .orderBy('reference', 'desc')
        .execute();
      return rows.map(storedRequest);
    },
    reserveReference: async (year) => {
      const number = await database.write((transaction) => nextNumber(transaction, `reference-${year}`));
      return `LUP-${year}-${String(number).padStart(4, '0')}`;
    },
  };
}

/** Every request, newest first: for an operator. */
export async function readAllRequests(query: Query): Promise<readonly StoredRequest[]> {
  const rows = await query
    .selectFrom('requests')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('reference', 'desc')
    .execute();
  return rows.map(storedRequest);
}

function storedRequest(row: Selectable<RequestsTable>): StoredRequest {
  return {
    id: row.id,
    reference: row.reference,
    request: activityRequestSchema.parse(JSON.parse(row.request)),
    createdAt: new Date(Number(row.created_at)).toISOString(),
    updatedAt: new Date(Number(row.updated_at)).toISOString(),
  };
}
