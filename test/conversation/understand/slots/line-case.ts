import type { Activity, Audience, Format, Slot } from '../../../../src/requests/request.ts';

/** A message and all that shall be read from it; a slot that is not listed shall not be read. */
export interface LineCase {
  readonly text: string;
  readonly asked?: Slot;
  readonly partial?: boolean;
  readonly activity?: Activity;
  readonly audience?: readonly Audience[];
  readonly topic?: string;
  readonly period?: readonly [from: string | null, to: string | null] | 'asap';
  readonly problem?: 'impossible' | 'past' | 'vague';
  readonly format?: Format;
  readonly place?: string;
  readonly participants?: number;
  readonly organisation?: string;
  readonly requester?: readonly [name: string | null, email: string | null];
  readonly marker?: 'skip' | 'unknown';
}
