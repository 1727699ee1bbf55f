import { addRequestEvent } from '../../requests/store-request-event.ts';
import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** Logs an activity request on the day it was sent by the message's own time. One that is logged already, by the same id, stays as it is. */
export async function logRequest(
  transaction: Transaction,
  { id, reference, request }: EffectOf<'log-request'>,
  { taken, newId }: EffectContext,
): Promise<void> {
  const at = Date.parse(taken.message.at);
  const result = await transaction
    .insertInto('requests')
    .values({
      id,
      reference,
      person_key: taken.personKey,
      status: request.status,
      request: JSON.stringify(request),
      erase_when_closed: 0,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows === 0n) return;
  await addRequestEvent(transaction, { id: newId(), requestId: id, change: 'logged', request, at });
}
