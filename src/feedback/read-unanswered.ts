import { z } from 'zod';
import { detectLanguage } from '../language/detect-language.ts';
import { type Language, languageSchema } from '../language/languages.ts';
import { questionTextSchema } from '../requests/read-questions.ts';
import type { Query } from '../storage/schema.ts';

/** A question without an answer in the knowledge base. */
export interface UnansweredQuestion {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** Tells people apart so that they can be counted. Never shown. */
  readonly asker: string;
}

export interface Unanswered {
  readonly questions: readonly UnansweredQuestion[];
  /** Older ones, of which only the number is kept. */
  readonly forgotten: number;
}

const keptSchema = z.object({
  id: z.string(),
  person_key: z.string(),
  question: z.string(),
  language: languageSchema,
});

/**
 * The questions that got no answer, and those that people asked to have sent to their pådriver: the knowledge base lacks
 * both. Oldest first; one that a person asked twice in the same words stands once.
 *
 * @param since milliseconds since 1970; what is older has only a number, also when it waits to be purged
 */
export async function readUnanswered(query: Query, since: number): Promise<Unanswered> {
  const rows = await query
    .selectFrom('unanswered')
    .select(['id', 'person_key', 'question', 'language', 'created_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const kept = rows
    .filter((row) => Number(row.created_at) >= since && row.question !== null && row.person_key !== null)
    .map((row) => keptSchema.parse(row))
    .map(({ id, person_key, question, language }) => ({ id, text: question, language, asker: person_key }));
  const all = [...kept, ...(await readSent(query, since))];
  const seen = new Map(all.map((each) => [JSON.stringify([each.asker, each.text]), each]));
  return { questions: [...seen.values()], forgotten: rows.length - kept.length };
}

async function readSent(query: Query, since: number): Promise<UnansweredQuestion[]> {
  const rows = await query
    .selectFrom('questions')
    .select(['id', 'person_key', 'question'])
    .where('created_at', '>=', since)
    .where('question', 'is not', null)
    .where('person_key', 'is not', null)
    .orderBy('created_at')
    .execute();
  return rows.flatMap(({ id, person_key: asker, question }) => {
    const { text } = questionTextSchema.parse(JSON.parse(question ?? 'null'));
    return asker === null ? [] : [{ id, text, language: detectLanguage(text).language ?? 'nb', asker }];
  });
}
