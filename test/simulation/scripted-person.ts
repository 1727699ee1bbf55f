import type { Language } from '../../src/language/languages.ts';
import type { Slot } from '../../src/requests/request.ts';
import type { Expected } from '../conversation/requests/request-case.ts';

/** Something said out of turn: a question in between, which must be answered, or words that change the request. */
export interface Interruption {
  readonly says: string;
  readonly kind: 'digression' | 'change';
}

/** A person who knows what they want, and has their own words for it. */
export interface ScriptedPerson {
  readonly language: Language;
  readonly opens: string;
  /** What they answer to the question for a slot, or to "which one do you mean?". */
  readonly answers?: Partial<Record<Slot | 'which', string>>;
  /** What they say first, in this order, when they are asked for the slot; the answer comes when they are asked again. */
  readonly interrupts?: Partial<Record<Slot, readonly (string | Interruption)[]>>;
  /** What they say when they see the summary, one a summary, before they send. */
  readonly atSummary?: readonly (string | Interruption)[];
  /** How they agree; a click on "Send" when they do not say. */
  readonly agrees?: string;
  readonly means: Expected;
  /** What is special about them, for the table. */
  readonly traits?: readonly string[];
}
