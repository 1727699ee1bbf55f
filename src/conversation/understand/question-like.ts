import { cues } from './cues.ts';

/** A question by its mark or its first word. Takes folded text. */
export function isQuestionLike(folded: string): boolean {
  return folded.includes('?') || cues.asking.test(folded);
}
