import type { County } from '../../../directory/county.ts';
import type { Activity, Audience, Format, Period, Requester, Slot } from '../../../requests/request.ts';
import type { PeriodProblem } from '../period/read-period.ts';
import type { PeriodShift } from '../period/shift-period.ts';

/** One thing a correction changes. */
export type SlotChange =
  | { readonly how: 'set'; readonly slot: 'activity'; readonly value: Activity }
  | { readonly how: 'set'; readonly slot: 'format'; readonly value: Format }
  | { readonly how: 'set'; readonly slot: 'participants'; readonly value: number }
  | { readonly how: 'set'; readonly slot: 'period'; readonly value: Period }
  | { readonly how: 'set'; readonly slot: 'requester'; readonly value: Requester }
  | { readonly how: 'set'; readonly slot: 'topic' | 'place' | 'organisation'; readonly value: string }
  | { readonly how: 'set' | 'add' | 'remove'; readonly slot: 'audience'; readonly value: readonly Audience[] }
  | { readonly how: 'set' | 'add' | 'remove'; readonly slot: 'counties'; readonly value: readonly County[] }
  /** Counted from what stands: "fem flere". */
  | { readonly how: 'step'; readonly slot: 'participants'; readonly value: number }
  /** From the period that stands: "uka før". Apply with `shiftPeriod`. */
  | { readonly how: 'shift'; readonly slot: 'period'; readonly value: PeriodShift }
  /** Emptied: "ta bort stedet". */
  | { readonly how: 'remove'; readonly slot: Exclude<Slot, 'audience' | 'counties'>; readonly value: null }
  /** To be changed, but not said to what: "jeg vil endre tidspunktet". */
  | { readonly how: 'ask'; readonly slot: Slot; readonly value: null };

export interface Correction {
  readonly changes: readonly SlotChange[];
  /** The last change is to be undone: "angre", "gløym det siste". */
  readonly undo: boolean;
  readonly periodProblem?: PeriodProblem;
  /** The words that made it a correction. */
  readonly why: string;
}

/** A correction that changes these. */
export function corrected(changes: readonly SlotChange[], why: string): Correction {
  return { changes, undo: false, why };
}
