import { audiences } from '../../../requests/request.ts';
import { newTopic } from '../change-of-sent.ts';
import { readBareNumber } from './bare-number.ts';
import { type Correction, corrected } from './slot-change.ts';
import type { SlotContext } from './slot-reading.ts';
import { wordCount } from './word-matches.ts';

/** In words: longer texts say something new. */
const longest = 14;

/** At the summary a bare value changes what stands: "35", "alle målgrupper", "det skal handle om avløp". */
export function withoutCue(text: string, { asked: slot }: SlotContext): Correction | null {
  if (slot !== null || wordCount(text) > longest) return null;
  const participants = readBareNumber(text);
  if (participants !== null)
    return corrected([{ how: 'set', slot: 'participants', value: participants.value }], text.trim());
  if (everyone.test(text))
    return corrected([{ how: 'set', slot: 'audience', value: audiences }], text.trim());
  const topic = isAbout.test(text) ? newTopic(text) : null;
  return topic === null ? null : corrected([{ how: 'set', slot: 'topic', value: topic }], text.trim());
}

/** "Alle målgrupper", "ta med alle". */
export const everyone =
  /(?<!\p{L})(?:(?:alle|all(?: the| of the)?)\s+(?:fem |five )?(?:målgrupp\p{L}*|grupp\p{L}*|audiences|groups)|(?:ha|ta|få|tek|tar|inviter\p{L}*|include|invite|take|have)\s+(?:(?:med|in|along)\s+)?(?:alle(?: sammen| saman)?|everyone|everybody|all of them))(?!\p{L})(?!\s+(?:i|på|fra|frå|som|in|from|who|kommun|fylk))/iu;
const isAbout = /(?<!\p{L})(?:handl\p{L}*|dreie?\p{L}* seg)\s+(?:\p{L}+\s+)?om(?!\p{L})|be about/iu;
