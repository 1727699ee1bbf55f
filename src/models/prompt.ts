import { readFileSync } from 'node:fs';
import type { Language } from '../language/languages.ts';

/** What a model is told and asked. */
export interface Prompt {
  readonly system: string;
  readonly question: string;
}

/** What is filled into the prompt's file. */
export interface Asked {
  readonly language: Language;
  readonly question: string;
  readonly title: string;
  readonly passages: readonly string[];
}

/** Said by a model that finds no answer in the passages; the prompt's file tells it to. */
export const NO_ANSWER = 'NO ANSWER';

/** In the words of the prompt, which is in English. */
const languageNames: Record<Language, string> = {
  nb: 'Norwegian bokmål',
  nn: 'Norwegian nynorsk, with no bokmål forms',
  en: 'British English',
};

/**
 * Reads a prompt: Markdown with what the model is told, a line `---`, and what it is asked.
 *
 * @throws Error when the file has no such line
 */
export function readPrompt(path: string): (asked: Asked) => Prompt {
  const [system, question, ...rest] = readFileSync(path, 'utf8').split(/^---$/m);
  if (system === undefined || question === undefined || rest.length > 0)
    throw new Error(`${path} must have one line "---" between what the model is told and what it is asked.`);
  return (asked) => ({ system: fill(system, asked), question: fill(question, asked) });
}

function fill(template: string, { language, question, title, passages }: Asked): string {
  const values: Record<string, string> = {
    language: languageNames[language],
    question,
    title,
    passages: passages.map((passage, at) => `[${at + 1}] ${passage}`).join('\n\n'),
  };
  // In one pass: braces within a value are words, not places to fill.
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place).trim();
}
