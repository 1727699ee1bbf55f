import type { Language } from '../../src/language/languages.ts';
import type { Slot } from '../../src/requests/request.ts';
import type { Expected } from '../conversation/requests/request-case.ts';

/** A person who knows what they want, and has their own words for it. */
export interface ScriptedPerson {
  readonly language: Language;
  readonly opens: string;
  /** What they answer to the question for a slot, or to "which one do you mean?". */
  readonly answers?: Partial<Record<Slot | 'which', string>>;
  /** What they say first, in this order, when they are asked for the slot; the answer comes when they are asked again. */
  readonly interrupts?: Partial<Record<Slot, readonly string[]>>;
  /** What they say when they see the summary, one a summary, before they send. */
  readonly atSummary?: readonly string[];
  readonly means: Expected;
}
