import { slots } from '../../../requests/request.ts';
import type { Draft } from '../../session.ts';
import type { Situation } from '../../situation.ts';
import { askedSlot } from './draft.ts';
import { sayChanges } from './say-changes.ts';

/**
 * What stood and is another now, said back before the next question: "Da er det mai 2027." Where the same is asked once more, also what was
 * told beside it, so that it is seen to be heard. Null when there is neither.
 */
export function sayReplaced(situation: Situation, before: Draft, draft: Draft): string | null {
  const isAskedAgain = askedSlot(before) !== null && askedSlot(before) === askedSlot(draft);
  const replaced = slots.filter((slot) => {
    const old = before.fields[slot];
    const now = draft.fields[slot];
    return (
      slot !== askedSlot(before) && (isReplaced(old, now) || (isAskedAgain && old === null && now !== null))
    );
  });
  return replaced.length === 0 ? null : sayChanges(situation, replaced, draft);
}

/** What is said when a request was marked as sensitive, or the mark was taken away; null when neither was done. */
export function sayMarked({ say }: Situation, before: Draft, { fields }: Draft): string | null {
  if (before.fields.sensitive === fields.sensitive) return null;
  return say(fields.sensitive ? 'sensitive-marked' : 'sensitive-unmarked');
}

function isReplaced(old: unknown, now: unknown): boolean {
  return old !== null && now !== null && JSON.stringify(old) !== JSON.stringify(now);
}
