import { cues } from './cues.ts';

/** "Could be in March", "kan gjerne være digitalt": says how it may be, without its subject. */
const statement =
  /^(?:og |men |and |but )?(?:could|can|should|must|may|might|kan|kunne|skal|ma|bor) (?:gjerne |godt |helst |also |well )?(?:be|vaere|vere|vaert|vore|bli|ha vaert)\b/;

/** A question by its mark or its first word. Takes folded text. */
export function isQuestionLike(folded: string): boolean {
  return folded.includes('?') || (cues.asking.test(folded) && !statement.test(folded));
}
