/** What a text shall be read as: an interval with the words that said it, a problem, or no time at all. */
export type PeriodCase =
  | { text: string; from: string | null; to: string | null; said?: string; asap?: boolean; at?: string }
  | { text: string; problem: 'impossible' | 'past' | 'vague'; at?: string }
  | { text: string; none: true; at?: string };

/** The clock of the conversations guide: a Monday in week 48. */
export const monday = '2026-11-23T09:00:00+01:00';
