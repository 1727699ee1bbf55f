import type { Transaction } from './schema.ts';

interface Block {
  next: number;
  end: number;
  /** How many to take the next time: twice as many as the last time. */
  size: number;
}

// Gone with its transaction, and with the numbers of one that was undone.
const blocks = new WeakMap<Transaction, Block>();

/**
 * The next number of the one line that inbox and outbox share. Whoever has seen a number has seen all below it. A commit of many
 * takes its numbers in blocks, so numbers may be left out.
 */
export async function nextSequence(transaction: Transaction): Promise<number> {
  const block = blocks.get(transaction) ?? { next: 1, end: 0, size: 1 };
  blocks.set(transaction, block);
  if (block.next > block.end) {
    block.end = await countUp(transaction, 'sequence', block.size);
    block.next = block.end - block.size + 1;
    block.size *= 2;
  }
  return block.next++;
}

/** Counts up by one. */
export function nextNumber(transaction: Transaction, counter: string): Promise<number> {
  return countUp(transaction, counter, 1);
}

/** The row stays locked until the commit, so numbers come in the order of commits. */
async function countUp(transaction: Transaction, counter: string, by: number): Promise<number> {
  const row = await transaction
    .insertInto('counters')
    .values({ name: counter, value: by })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((set) => ({ value: set('counters.value', '+', by) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(row.value);
}
