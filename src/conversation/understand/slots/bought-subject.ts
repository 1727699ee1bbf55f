import type { Activity } from '../../../requests/request.ts';
import { matches, words } from './word-matches.ts';

/** What is bought comes after these: "kjøpe inn nytt pasientvarslingsanlegg", "lyser ut ny renholdskontrakt". */
const buying = words(
  '(?:kjøpe?|kjøpa|anskaffe|procure|buy|skaffe(?: oss)?)(?: inn)?|(?:anskaffelsen?|anskaffinga?|innkjøp(?:et)?|kjøp(?:et)?|procurement|purchase|utlysing(?:en|a)?|utlysning(?:en)?|kunngjøring(?:en)?|kunngjering(?:a)?) (?:av|of)|(?:anbud(?:et)?|anbod(?:et)?|konkurransen?) (?:om|på|for)|(?:lys(?:e|er|a)?|sende|går|gå) ut(?: anbud på| anbod på| med)?|tender(?:ing)? for',
);

const buyers: readonly Activity[] = ['anskaffelsesbistand', 'dialogkonferanse'];

/** Where in a text the thing begins that is to be bought, for activities that are about a purchase; the last one wins. */
export function boughtFrom(text: string, activity: Activity | undefined): number | null {
  if (activity === undefined || !buyers.includes(activity)) return null;
  return matches(buying, text).at(-1)?.end ?? null;
}
