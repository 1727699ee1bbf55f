import type { Unit } from '../storage/committer.ts';
import type { Transaction } from '../storage/schema.ts';

/**
 * Takes words and person out of unanswered questions, of questions for a pådriver and of feedback from before a moment.
 * What stays is a row that counts.
 *
 * @returns a unit that tells how many rows were touched
 */
export function forgetFeedback(before: number): Unit<number> {
  return async (transaction) => {
    const counts = [
      await forgetUnanswered(transaction, before),
      await forgetQuestions(transaction, before),
      await forgetJudgements(transaction, before),
    ];
    return counts.reduce((total, count) => total + count, 0);
  };
}

async function forgetUnanswered(transaction: Transaction, before: number): Promise<number> {
  const result = await transaction
    .updateTable('unanswered')
    .set({ person_key: null, question: null })
    .where('created_at', '<', before)
    .where('question', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

async function forgetQuestions(transaction: Transaction, before: number): Promise<number> {
  const result = await transaction
    .updateTable('questions')
    .set({ person_key: null, question: null, answer: null })
    .where('created_at', '<', before)
    .where('question', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

async function forgetJudgements(transaction: Transaction, before: number): Promise<number> {
  const result = await transaction
    .updateTable('feedback')
    .set({ person_key: null, comment: null })
    .where('created_at', '<', before)
    .where('person_key', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
