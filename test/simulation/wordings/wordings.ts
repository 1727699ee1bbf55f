import type { County } from '../../../src/directory/county.ts';
import type { Activity, Audience, Format, Slot } from '../../../src/requests/request.ts';

/** First and last day as the clock stands at Monday 23 November 2026, "asap", or both open: not known yet. */
export type Days = readonly [string | null, string | null] | 'asap';

/** One thing that can be meant, and the ways people say it. */
export interface Said<Meaning> {
  readonly means: Meaning;
  readonly said: readonly string[];
}

/**
 * How people of one language say what they want. In a template `{}` stands for the thing itself. `inline` stands within a longer
 * sentence, `answers` alone after a question.
 */
export interface Wordings {
  readonly greetings: readonly string[];
  /** Before an activity with its article. */
  readonly wishes: readonly string[];
  readonly closings: readonly string[];
  readonly activities: readonly (Said<Activity> & { readonly bare: readonly string[] })[];
  readonly activityAnswers: readonly string[];
  readonly topics: readonly string[];
  readonly topicInline: readonly string[];
  readonly topicAnswers: readonly string[];
  readonly counties: readonly Said<County>[];
  readonly countyInline: readonly string[];
  readonly countyAnswers: readonly string[];
  readonly audiences: readonly Said<readonly Audience[]>[];
  readonly audienceInline: readonly string[];
  readonly audienceAnswers: readonly string[];
  readonly periods: readonly Said<Days>[];
  readonly periodInline: readonly string[];
  readonly periodAnswers: readonly string[];
  /** Only in answer to "when?". */
  readonly vaguePeriods: readonly Said<Days>[];
  readonly participants: readonly string[];
  readonly formats: readonly Said<Format>[];
  readonly skips: readonly string[];
  readonly undos: readonly string[];
  readonly digressions: readonly string[];
  /** A question in the same breath as an answer. */
  readonly asides: readonly string[];
  readonly yes: readonly string[];
  readonly corrections: Readonly<
    Record<Extract<Slot, 'period' | 'counties' | 'activity' | 'topic' | 'participants'>, readonly string[]>
  >;
  readonly adding: readonly string[];
  readonly removing: readonly string[];
  /** One group of people as it stands after "add" or "remove". */
  readonly groups: readonly Said<Audience>[];
}
