import type { Transaction } from '../../storage/schema.ts';
import type { EffectContext, EffectOf } from './effect-context.ts';

/** Keeps what a person said about themselves; what the effect does not name stays as it is. */
export async function remember(
  transaction: Transaction,
  { changes }: EffectOf<'remember'>,
  { taken, now }: EffectContext,
): Promise<void> {
  const nothing = { county: null, language: null, name: null, email: null };
  await transaction
    .insertInto('people')
    .values({ ...nothing, ...changes, person_key: taken.personKey, updated_at: now })
    .onConflict((conflict) => conflict.column('person_key').doUpdateSet({ ...changes, updated_at: now }))
    .execute();
}
