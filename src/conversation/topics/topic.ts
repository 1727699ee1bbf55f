import type { Action } from '../choices.ts';
import type { Pending } from '../session.ts';
import type { Outcome, Situation } from '../situation.ts';
import type { Matter } from '../understand/intent.ts';

/** One subject the assistant can talk about. All of them stand in the table of `topics.ts`. */
export interface Topic {
  /** What it answers when a sentence is about this matter. */
  readonly intents?: Partial<Record<Matter, (situation: Situation) => Promise<Outcome>>>;
  /** What it does on a click, by the name of the action (the part of the id before a colon). */
  readonly actions?: Record<string, (situation: Situation, action: Action) => Promise<Outcome>>;
  /** How it takes the answer to what it asked; null when the message is about something else. */
  readonly pending?: Partial<Record<Pending['type'], (situation: Situation) => Promise<Outcome | null>>>;
}
