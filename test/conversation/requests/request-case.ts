import type { County } from '../../../src/directory/county.ts';
import type { ActivityRequest, Audience, Slot } from '../../../src/requests/request.ts';

/** A person who wants an activity: what they say, what they answer when asked, and what must be logged in the end. */
export interface RequestCase {
  readonly says: string;
  /** What they answer to a question for a slot, or to "which one do you mean?". A question that is not foreseen is a fault. */
  readonly answers?: Partial<Record<Slot | 'which', string>>;
  /** What they say when they see the summary, one thing a summary, before they send. */
  readonly corrects?: readonly string[];
  /** Nobody tells their name: the web chat. */
  readonly isUnknown?: true;
  readonly logged: Expected;
}

/** Fields that are not named must be empty; "any": what stands there does not matter. */
export interface Expected {
  readonly activity: ActivityRequest['activity'] | 'any';
  readonly counties: readonly County[];
  readonly audience: readonly Audience[] | 'any';
  /** One of these, no matter which case. */
  readonly topic: string | readonly string[];
  /** First and last day, "asap", or null where it is not known yet. */
  readonly period: readonly [string | null, string | null] | 'asap' | 'any' | null;
  readonly format?: ActivityRequest['format'] | 'any';
  readonly participants?: number;
  readonly place?: string;
  readonly organisation?: string;
  readonly requester?: ActivityRequest['requester'];
}
