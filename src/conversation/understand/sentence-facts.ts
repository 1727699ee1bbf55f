import type { Detection } from '../../directory/detection.ts';

/** What is known of a sentence before its intent is read. */
export interface SentenceFacts {
  readonly text: string;
  readonly detection: Detection;
  /** An activity that one can request is named. */
  readonly hasActivity: boolean;
  /** What shall happen is told in other words than its name: "samle leverandørene". A wish is needed to make it one. */
  readonly isDescribed?: boolean;
  /** How many other things of a request are said: audience, period, participants, format. */
  readonly slotCount: number;
}

/** The same, made ready for the rules. */
export interface Sentence extends SentenceFacts {
  readonly folded: string;
  readonly isQuestion: boolean;
  readonly wordCount: number;
}
