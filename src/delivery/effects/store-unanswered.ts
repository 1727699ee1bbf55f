import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** Keeps a question that was not answered, for the editors of the knowledge base. */
export async function storeUnanswered(
  transaction: Transaction,
  { text, language, verdict }: EffectOf<'store-unanswered'>,
  { taken, now, newId }: EffectContext,
): Promise<void> {
  await transaction
    .insertInto('unanswered')
    .values({
      id: newId(),
      person_key: taken.personKey,
      question: text,
      language,
      verdict,
      created_at: now,
    })
    .execute();
}
