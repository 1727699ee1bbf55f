import { readFileSync, statSync } from 'node:fs';
import { StartProblem } from '../../operations/start-problem.ts';

const MAX_ANSWER_BYTES = 100_000;

/** Reads an answer that an operator wrote in a file. @throws StartProblem when it is no text that can be used */
export function readAnswer(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new StartProblem(`${path}: there is no such file.`);
  if (stat.size > MAX_ANSWER_BYTES) throw new StartProblem(`${path} is too long: at most 100 kB of text.`);
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text === '') throw new StartProblem(`${path} is empty.`);
    return text;
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(`${path} is no text in UTF-8. Save it as plain text; a Word file will not do.`);
  }
}
