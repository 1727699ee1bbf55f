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
  /** What was said before it, for a follow-up. */
  before: z.array(z.string()).default([]),
  /** What must stand in the words said (patterns, all of them); empty when the sources do not tell. */
  must: z.array(z.string()).default([]),
  /** Articles that answer; empty when any may. */
  articles: z.array(z.string()).default([]),
  /** How it is asked: plain, keyword, typo, dialect, long, two (parts), followup. */
  form: z.string().default('plain'),
  /** Whether it must not be answered. */
  abstain: z.boolean().default(false),
  /** Whether it has several readings and names none, so that one must ask which. */
  which: z.boolean().default(false),
});

/** A labelled question. */
export type Question = z.infer<typeof lineSchema>;

/** The labelled questions of a file in `test/data`. */
export function readQuestions(file: string): Question[] {
  return readFileSync(join(root, 'test/data', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

/** Sets that the constants are fitted on, and sets that nothing was tuned on. */
export const sets = {
  tuned: [
    'questions-dev.jsonl',
    'questions-facts-tuned.jsonl',
    'questions-staff-tuned.jsonl',
    'questions-readings-tuned.jsonl',
    'questions-followups-tuned.jsonl',
    'questions-mixed-tuned.jsonl',
    'questions-everyday-tuned.jsonl',
  ],
  /** Answered or refused because `knowledge/questions` holds them word for word: they tell that a list does what it should. */
  listed: ['questions-county-listed.jsonl'],
  heldOut: [
    'questions-heldout.jsonl',
    'questions-facts-heldout.jsonl',
    'questions-staff-heldout.jsonl',
    'questions-county-heldout.jsonl',
    'questions-blind-heldout.jsonl',
    'questions-readings-heldout.jsonl',
    'questions-everyday-heldout.jsonl',
  ],
} as const;
