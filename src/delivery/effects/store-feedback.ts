import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** Keeps what a person thinks of an article: one judgement each, the last one counts. */
export async function storeFeedback(
  transaction: Transaction,
  { articleId, helpful, comment }: EffectOf<'store-feedback'>,
  { taken, now, newId }: EffectContext,
): Promise<void> {
  const judgement = { helpful: helpful ? 1 : 0, comment, created_at: now };
  const result = await transaction
    .updateTable('feedback')
    .set(judgement)
    .where('person_key', '=', taken.personKey)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return;
  await transaction
    .insertInto('feedback')
    .values({ id: newId(), person_key: taken.personKey, article_id: articleId, ...judgement })
    .execute();
}
