import { z } from 'zod';
import { countySchema } from '../directory/county.ts';
import type { Query } from '../storage/schema.ts';
import { requesterSchema } from './request.ts';

export const questionTextSchema = z.object({ text: z.string() });

const storedQuestionSchema = questionTextSchema.extend({
  counties: z.array(countySchema),
  requester: requesterSchema.nullable(),
});

/** A question that somebody asked to have sent to the pådriver. */
export interface StoredQuestion extends z.infer<typeof storedQuestionSchema> {
  readonly id: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** The pådriver's words, when they were relayed. */
  readonly answer: string | null;
}

/** The questions that wait for an answer, newest first. One that was erased is left out. */
export async function readWaitingQuestions(query: Query): Promise<readonly StoredQuestion[]> {
  const rows = await query
    .selectFrom('questions')
    .select(['id', 'question', 'answer', 'created_at'])
    .where('state', '=', 'waiting')
    .where('question', 'is not', null)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ id, question, answer, created_at }) => ({
    id,
    answer,
    createdAt: new Date(Number(created_at)).toISOString(),
    ...storedQuestionSchema.parse(JSON.parse(question ?? 'null')),
  }));
}
