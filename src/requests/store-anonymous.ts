import type { Transaction } from '../storage/schema.ts';
import { type ActivityRequest, activityRequestSchema } from './request.ts';

/** States after which nothing more happens to a request. */
export const closedStatuses = [
  'declined',
  'done',
  'cancelled',
] as const satisfies readonly ActivityRequest['status'][];

/** What stays of a closed request when its person is erased: what can be counted, and no word of theirs. */
function withoutWords(request: ActivityRequest): ActivityRequest {
  const { period } = request;
  return {
    ...request,
    topic: '–',
    period: period && { ...period, said: '' },
    place: null,
    organisation: null,
    requester: null,
  };
}

/** Takes the person out of a closed request and out of its history. */
export async function anonymiseRequest(
  transaction: Transaction,
  row: { readonly id: string; readonly request: string },
): Promise<void> {
  const request = withoutWords(activityRequestSchema.parse(JSON.parse(row.request)));
  await transaction
    .updateTable('requests')
    .set({ person_key: null, erase_when_closed: 0, request: JSON.stringify(request) })
    .where('id', '=', row.id)
    .execute();
  await transaction
    .updateTable('request_events')
    .set({ request: null })
    .where('request_id', '=', row.id)
    .execute();
}
