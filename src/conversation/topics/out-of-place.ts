import { fold } from '../../language/tokens.ts';
import { type Outcome, outcome, type Situation, textReply } from '../situation.ts';
import { cues } from '../understand/cues.ts';
import { readOutOfPlace } from '../understand/out-of-place.ts';
import { readActivity } from '../understand/slots/activity.ts';
import { inWrittenLanguage } from '../written-language.ts';

/**
 * Met with a few words and no offer to send it on: somebody in danger or in trouble, and attempts to make the assistant
 * something else. Null for every other message.
 */
export function meetOutOfPlace(situation: Situation): Outcome | null {
  const folded = fold(situation.text);
  const read = readOutOfPlace(
    folded,
    cues.wishing.test(folded) && readActivity(situation.text)?.isDescribed === false,
  );
  if (read === null) return null;
  const spoken = read === 'tampering' ? situation : inWrittenLanguage(situation);
  return outcome(situation, 'other', {
    replies: [textReply(spoken, spoken.say(`out-of-place-${read}`))],
  });
}
