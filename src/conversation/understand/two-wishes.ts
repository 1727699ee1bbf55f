import type { Activity } from '../../requests/request.ts';
import { readActivity } from './slots/activity.ts';

export interface TwoWishes {
  /** What is said before either: "i mars vil vi ha …". */
  readonly lead: string;
  readonly first: string;
  readonly second: string;
  readonly activities: readonly [Activity, Activity];
}

const joint = /(?<!\p{L})(?:og|å|samt|and|pluss|plus)\s+(?:så\s+)?(?:også\s+|òg\s+|then\s+)?(?=\p{L})/giu;
const article = /^(?:et|en|ei|eit|ein|ett|a|an)\s/iu;
const aboutIts = /^\s+(?:\p{L}+\s+)?(?:om|about|on)\s/iu;

/** "Et kurs om vann i Agder og (et) webinar om strøm i Rogaland": two wishes in one sentence; null when there is one. */
export function readTwoWishes(text: string): TwoWishes | null {
  for (const { index, 0: and } of text.matchAll(joint)) {
    const first = text.slice(0, index).trim();
    const second = text.slice(index + and.length).trim();
    const one = readActivity(first);
    const other = readActivity(second);
    if (one === null || other === null || one.value === other.value) continue;
    if (!article.test(second) && !standsApart(first.slice(one.span.end), second, other.span)) continue;
    return { lead: text.slice(0, one.span.start), first, second, activities: [one.value, other.value] };
  }
  return null;
}

/** Without an article both must go on to tell of themselves: "kurs og webinar om vann" and "kurs om nettverk og dialog" are one wish. */
function standsApart(
  afterFirst: string,
  second: string,
  { start, end }: { start: number; end: number },
): boolean {
  return start === 0 && aboutIts.test(afterFirst) && aboutIts.test(second.slice(end));
}
