import { fold } from '../../language/tokens.ts';
import { cues } from './cues.ts';

/** What can be done with a request, or told of it. */
export type Deed = 'change' | 'cancel' | 'status';

/** "Avlys" is said of a request; "avbryt" and "cancel" may as well be said of what was asked. */
const withdrawsSurely = /\b(?:avlys\w*|avbestill\w*|trekk(?:e|er|je|jer|ja)?|withdraw\w*|call it off)\b/;
const it = /\b(?:it|that one|den|det|han|alt|everything)\b/;
const startsAgreeing = /^(?:ja|jau|jo|yes|ok|okei|okay|please|sure|nei|naei|no|nope)\b/;
const shows = /\b(?:vis|sja|se|show|see|check|sjekk)\b.*\bstatus\b|\bstatus\b/;

/** Another deed than the one that was asked about, named beside a yes or a no: "ja, avlys det", "please show me the status". */
export function saysOtherDeed(text: string, asked: Deed | null): boolean {
  const folded = fold(text).trim();
  if (asked !== 'status' && (shows.test(folded) || cues.status.test(folded))) return true;
  if (asked !== 'cancel' && withdraws(folded)) return true;
  return asked !== 'change' && cues.changing.test(folded) && startsAgreeing.test(folded);
}

function withdraws(folded: string): boolean {
  if (withdrawsSurely.test(folded)) return true;
  if (!cues.withdrawing.test(folded)) return false;
  return cues.ownRequest.test(folded) || (startsAgreeing.test(folded) && it.test(folded));
}
