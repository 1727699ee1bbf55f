import type { Activity } from '../../../requests/request.ts';
import type { Remainder } from './remainder.ts';
import type { Found } from './slot-reading.ts';
import { phraseFrom } from './topic-phrase.ts';
import { matches, words } from './word-matches.ts';

/** What is bought comes after these: "kjøpe inn nytt pasientvarslingsanlegg", "lyser ut ny renholdskontrakt". */
const buying = words(
  '(?:kjøpe?|kjøpa|anskaffe|procure|buy|skaffe(?: oss)?)(?: inn)?|(?:anskaffelsen?|anskaffinga?|innkjøp(?:et)?|kjøp(?:et)?|procurement|purchase|utlysing(?:en|a)?|utlysning(?:en)?|kunngjøring(?:en)?|kunngjering(?:a)?) (?:av|of)|(?:anbud(?:et)?|anbod(?:et)?|konkurransen?) (?:om|på(?! gang)|for)|(?:lys(?:e|er|a)?|sende|går|gå) ut(?: anbud på| anbod på| med)?|tender(?:ing)? for',
);

const buyers: readonly Activity[] = ['anskaffelsesbistand', 'dialogkonferanse'];

/** The thing that is to be bought, for activities that are about a purchase; the last one that is named. */
export function bought(remainder: Remainder, activity: Activity | undefined): Found<string> | null {
  if (activity === undefined || !buyers.includes(activity)) return null;
  const start = matches(buying, remainder.text).at(-1)?.end;
  return start === undefined ? null : phraseFrom({ ...remainder, activity: null }, start, 'what is bought');
}

/** "hjelp i en anskaffelse av skolebuss": that it is bought goes without saying. */
export function withoutPurchase(
  topic: Found<string> | null,
  activity: Activity | undefined,
): Found<string> | null {
  if (topic === null || activity !== 'anskaffelsesbistand') return topic;
  const value = topic.value.replace(
    /^(?:(?:en|ein|ei|a|an|the|our) )?(?:anskaffelsen?|anskaffinga?|innkjøp(?:et)?|kjøp|anbud(?:et)?|anbod(?:et)?|konkurransen?|konkurransegrunnlag\p{L}*|kravspesifikasjon\p{L}*|utlysing\p{L}*|utlysning\p{L}*|(?:procurement|purchase|tender)(?: documents?| specifications?)?|specifications?) (?:(?:vår|vårt|våre|sin|sitt) )?(?:av|of|for|på|om|til) /iu,
    '',
  );
  return /^(?:(?:en|ein|ei|et|eit|a|an|the) )?(?:(?:konkret|bestemt|viss|specific|particular|certain) )?(?:konkurransen?|anskaffelsen?|anskaffinga?|innkjøp(?:et)?|anbud(?:et)?|anbod(?:et)?|procurement|purchase|tender)$/iu.test(
    value,
  )
    ? null
    : { ...topic, value };
}
