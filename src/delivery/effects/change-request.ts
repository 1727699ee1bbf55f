import { addRequestEvent } from '../../requests/store-request-event.ts';
import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/**
 * Changes or withdraws a request of the person's own, at the message's own time.
 *
 * @throws Error when the person has no such request: the turn trusted a button it should not have trusted
 */
export async function changeRequest(
  transaction: Transaction,
  { id, request, change }: EffectOf<'change-request'>,
  { taken, newId }: EffectContext,
): Promise<void> {
  const at = Date.parse(taken.message.at);
  const status = change === 'withdrawn' ? 'cancelled' : request.status;
  const changed = { ...request, status };
  const result = await transaction
    .updateTable('requests')
    .set({ status, request: JSON.stringify(changed), updated_at: at })
    .where('id', '=', id)
    .where('person_key', '=', taken.personKey)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Error(`The person has no request ${id} to change.`);
  await addRequestEvent(transaction, { id: newId(), requestId: id, change, request: changed, at });
}
