import type { Problem } from '../../retrieval/problem.ts';

/** Something found by a check. A warning is told, but does not fail. */
export interface Finding extends Problem {
  readonly kind: 'error' | 'warning';
}

export function error(file: string, line: number, message: string): Finding {
  return { kind: 'error', file, line, message };
}

export function warning(file: string, line: number, message: string): Finding {
  return { kind: 'warning', file, line, message };
}
