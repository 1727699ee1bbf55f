import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** Keeps a question that the person asked to have sent to the pådriver. */
export async function storeQuestion(
  transaction: Transaction,
  { id, text, counties, requester }: EffectOf<'store-question'>,
  { taken, now }: EffectContext,
): Promise<void> {
  await transaction
    .insertInto('questions')
    .values({
      id,
      person_key: taken.personKey,
      event_key: taken.eventKey,
      question: JSON.stringify({ text, counties, requester }),
      state: 'waiting',
      answer: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
