import type { County } from '../../../directory/county.ts';
import type { Mention } from '../../../directory/detection.ts';
import type { Activity, Audience, Format, Period, Requester, Slot } from '../../../requests/request.ts';
import type { PeriodProblem, Span } from '../period/read-period.ts';

/** A value that was said, where, and by which words it was recognised. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly why: string;
}

export interface FoundActivity extends Found<Activity> {
  /** Told in other words than its name: "samle leverandørene". */
  readonly isDescribed: boolean;
}

export interface SlotContext {
  /** The message's own time, ISO 8601 with offset. */
  readonly at: string;
  /** The slot the person was asked for last: a bare answer fills it. */
  readonly asked: Slot | null;
  /** Places the directory found, so that they are not taken for the topic. */
  readonly mentions: readonly Mention[];
  /** A form is open already: words left over never become the topic. */
  readonly partial: boolean;
}

export interface CorrectionContext extends SlotContext {
  /** Counties the directory found denied ("ikke Telemark likevel"). */
  readonly excluded?: readonly County[];
}

/** Every slot a message fills; a slot that was not said is absent. Counties come from the directory. */
export interface SlotReading {
  readonly activity?: FoundActivity;
  readonly audience?: Found<readonly Audience[]>;
  readonly topic?: Found<string>;
  readonly period?: Found<Period>;
  readonly periodProblem?: PeriodProblem;
  readonly format?: Found<Format>;
  readonly place?: Found<string>;
  readonly participants?: Found<number>;
  readonly organisation?: Found<string>;
  readonly requester?: Found<Requester>;
  /** The asked slot was declined ("hopp over"), or the person does not know. */
  readonly skip?: true;
  readonly unknown?: true;
}
