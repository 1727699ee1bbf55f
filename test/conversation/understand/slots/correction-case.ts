/** A correction and what it shall change; null: the text is no correction. Values as in the request, a period as its ends. */
export interface CorrectionCase {
  readonly text: string;
  readonly asked?: 'topic' | 'period' | 'participants' | 'audience';
  readonly changes: readonly (readonly [slot: string, how: string, value: unknown])[] | null;
  readonly undo?: true;
}
