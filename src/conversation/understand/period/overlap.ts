import type { Period } from '../../../requests/request.ts';

/** Whether two times may have a day in common: an open end reaches for ever, a time without days could be any. */
export function overlap(one: Period, other: Period): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

function isBefore({ to }: Period, { from }: Period): boolean {
  return to !== null && from !== null && to < from;
}
