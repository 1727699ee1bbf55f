import type { Transaction } from './schema.ts';

/** The next number of the one line that inbox and outbox share. Whoever has seen a number has seen all below it. */
export function nextSequence(transaction: Transaction): Promise<number> {
  return nextNumber(transaction, 'sequence');
}

/** Counts up by one. The row stays locked until the commit, so numbers come in the order of commits. */
export async function nextNumber(transaction: Transaction, counter: string): Promise<number> {
  const row = await transaction
    .insertInto('counters')
    .values({ name: counter, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((set) => ({ value: set('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(row.value);
}
