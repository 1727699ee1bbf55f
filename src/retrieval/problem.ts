/** Something wrong in a file that a person edits, in words for that person. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** One line, as editors and terminals can jump to it. */
export function sayProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
