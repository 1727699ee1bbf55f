import type { RequestEventsTable, Transaction } from '../storage/schema.ts';
import type { ActivityRequest } from './request.ts';

export interface RequestEvent {
  readonly id: string;
  readonly requestId: string;
  readonly change: RequestEventsTable['change'];
  readonly request: ActivityRequest;
  readonly at: number;
}

/** Adds a line to the history of a request. */
export async function addRequestEvent(
  transaction: Transaction,
  { id, requestId, change, request, at }: RequestEvent,
): Promise<void> {
  const { count } = await transaction
    .selectFrom('request_events')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('request_events')
    .values({
      id,
      request_id: requestId,
      position: Number(count),
      change,
      status: request.status,
      request: JSON.stringify(request),
      at,
    })
    .execute();
}
