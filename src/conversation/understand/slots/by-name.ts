import type { Slot } from '../../../requests/request.ts';
import { namedSlot } from './correction-cues.ts';
import type { Cue } from './find-cue.ts';
import { instead, insteadOf } from './instead-words.ts';
import { isOwnWords, unquoted } from './put-into-slot.ts';
import { type Correction, corrected } from './slot-change.ts';
import type { SlotReading } from './slot-reading.ts';

const tail = new RegExp(`\\s+(?:${insteadOf}|${instead}|heller|takk|please)(?=[\\s.!?]*$)`, 'iu');

/** "Endre tema til snøbrøyting", "nei, temaet er avløp", "ta bort stedet", "jeg vil endre tidspunktet": the slot is named. */
export function byName(text: string, said: SlotReading, cue: Cue): Correction | null {
  const named = namedSlot(text);
  if (!named) return null;
  const { slot, start, end } = named;
  const tells = !cue.isDenial || copula.test(text.slice(start, end));
  const value = tells && cue.how !== 'remove' ? afterTo(text.slice(end).replace(notThat, '')) : null;
  if (value !== null && isOwnWords(slot)) return corrected([{ how: 'set', slot, value }], cue.word);
  return cue.isDenial || slot === 'counties' || saysOther(said, slot) ? null : emptied(slot, cue);
}

/** "Temaet er …" */
const copula = /(?:\s(?:er|is|være|vere|bli|blir|be|vært)|[:=])\s*$/iu;

/** Something besides a subject is said, and stands for itself. */
function saysOther(said: SlotReading, slot: Slot): boolean {
  return Object.keys(said).some((each) => each !== 'topic' || slot === 'topic');
}

function emptied(slot: Exclude<Slot, 'counties'>, { how, word }: Cue): Correction {
  return how === 'remove' && slot !== 'audience'
    ? corrected([{ how, slot, value: null }], word)
    : corrected([{ how: 'ask', slot, value: null }], word);
}

/** "…, ikke bare markedsdialog": what it shall not be. */
const notThat = /,\s*(?:og )?(?:ikke|ikkje|not)\s.*$/iu;

function afterTo(text: string): string | null {
  const said = text
    .replace(
      /^\s*(?:(?:er|is|var|was)\s+)?(?:feil|galt|wrong)[^,.:]*[,.:]\s*(?:(?:det|it)\s+)?(?:(?:skal|skulle|should)\s+(?:være|vere|be)\s*)?/iu,
      ' ',
    )
    .replace(
      /^\s*(?:(?:er|is|skal være|skal vere|should be|must be|blir)\s+)?(?:(?:heller|egentlig|eigentleg|rather|actually)\s+)/iu,
      ' ',
    )
    .replace(/^\s*(?:fra .{1,60}? )?(?:til|til å være|to|into|om til|må være|:|,|-)?\s+/iu, '')
    .replace(tail, '');
  const value = unquoted(said);
  return /[\p{L}]{2}/u.test(value) &&
    !/^(?:takk|please|(?:er |is )?(?:helt |heilt )?(?:feil|galt|wrong)|heller|også)$/iu.test(value)
    ? value
    : null;
}
