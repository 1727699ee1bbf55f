import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languageSchema } from '../../src/language/languages.ts';
import { root } from '../../src/root.ts';

const lineSchema = z.object({
  id: z.string(),
  /** Of the question, and so of the answer; null when the question does not tell. */
  lang: languageSchema.nullable(),
  text: z.string(),
  /** The question asked before it, for a follow-up. */
  context: z.string().optional(),
  /** What must stand in the words said; empty when the sources do not tell. */
  must: z.array(z.string()).default([]),
  /** Articles that answer; empty when any may. */
  articles: z.array(z.string()).default([]),
  /** Whether it must be refused. */
  abstain: z.boolean().default(false),
});

export type Question = z.infer<typeof lineSchema>;

/** The labelled questions of a file in `test/data`. */
export function readQuestions(file: string): Question[] {
  return readFileSync(join(root, 'test/data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}
