import type { Span } from '../period/read-period.ts';

/** A text and the spans in it that other slots have taken. */
export interface Remainder {
  readonly text: string;
  readonly taken: readonly Span[];
  /** The activity asked for, or null. */
  readonly activity: Span | null;
}
