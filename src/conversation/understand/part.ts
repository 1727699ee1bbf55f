import type { Matter } from './intent.ts';

/**
 * A stretch of a message that wants one thing. "form": it speaks to the request that is being filled; "why": it asks about a
 * question of that form.
 */
export interface Part {
  readonly text: string;
  readonly matter: Matter | 'form' | 'why';
  /** Statements around it that ask nothing by themselves. */
  readonly beside?: string;
  /** The rule that saw it. */
  readonly why: string;
}
