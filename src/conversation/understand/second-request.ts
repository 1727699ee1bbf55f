import { fold } from '../../language/tokens.ts';
import type { DraftFields } from '../../requests/request.ts';
import { cues } from './cues.ts';
import { cueOf } from './slots/find-cue.ts';
import { putIntoSlot } from './slots/put-into-slot.ts';
import type { SlotReading } from './slots/slot-reading.ts';
import { wishesInQuestion } from './wish-question.ts';

const named =
  /\b(ny|nytt|new|second|another|enda (?:en|ein|ei)|(?:en|ei|ein) (?:til|ny)|annen|anna) (?:slik )?(foresporsel|forespurnad|bestilling|request)\b|\b(foresporsel|forespurnad|request) (til|nummer to|number two)\b|^(en |ein |a )?(foresporsel|forespurnad|bestilling|request) (om|pa|for) /;
const beside =
  /\b(ogsa|i tillegg|attat|dessuten|also|too|as well|in addition|another|enda (?:en|et|ei|eit|ein)|(?:en|et|ei|eit|ein)? ?\w+ til$)\b/;

/**
 * Whether words said while a form is open ask for another request beside it: "vi vil også ha et webinar om sol", "ny forespørsel".
 * A correction ("gjør det heller til et webinar") is none.
 *
 * @param slots what the words say
 * @param open what the open form holds
 */
export function asksForSecond(text: string, slots: SlotReading, open: DraftFields): boolean {
  const folded = fold(text).trim();
  if (named.test(folded)) return true;
  if (!slots.activity || open.activity === null || cueOf(text)?.how === 'set') return false;
  if (putIntoSlot(text) !== null) return false;
  const isOther = slots.activity.value !== open.activity;
  const isOtherTopic =
    slots.topic !== undefined && open.topic !== null && !isAlike(slots.topic.value, open.topic);
  const isWished = cues.wishing.test(folded) || wishesInQuestion(folded);
  if (isOther && isOtherTopic) return isWished || beside.test(folded);
  return isWished && beside.test(folded) && (isOther || isOtherTopic);
}

function isAlike(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)];
  return first.includes(second) || second.includes(first);
}
