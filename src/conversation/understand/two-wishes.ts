import type { Activity } from '../../requests/request.ts';
import { readActivity } from './slots/activity.ts';

export interface TwoWishes {
  readonly first: string;
  readonly activities: readonly [Activity, Activity];
}

const joint =
  /(?<!\p{L})(?:og|samt|and|pluss)\s+(?:så\s+)?(?:også\s+|òg\s+)?(?=(?:et|en|ei|eit|ein|a|an)\s)/giu;

/** "Et kurs om vann i Agder og et webinar om strøm i Rogaland": two wishes in one sentence; null when there is one. */
export function readTwoWishes(text: string): TwoWishes | null {
  for (const { index } of text.matchAll(joint)) {
    const first = text.slice(0, index).trim();
    const one = readActivity(first)?.value;
    const other = readActivity(text.slice(index))?.value;
    if (one !== undefined && other !== undefined && one !== other) return { first, activities: [one, other] };
  }
  return null;
}
