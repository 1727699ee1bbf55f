import { newTopic } from '../change-of-sent.ts';
import { namedSlot } from './correction-cues.ts';
import { cueOf } from './find-cue.ts';
import { insteadOf } from './instead-words.ts';
import { inSpan, type Kept, keptPart, readKept } from './kept-part.ts';
import { blanked, onlySpans, type Rejected } from './rejected.ts';
import { type Correction, corrected, type SlotChange } from './slot-change.ts';
import type { CorrectionContext, SlotReading } from './slot-reading.ts';
import { trimSubject } from './topic-edges.ts';
import { valueChanges } from './value-changes.ts';

/** "Rogaland, ikke Vestland", "bytt ut kommuner med klynger": what is left after the rejected part stands instead. */
export function byContrast(
  text: string,
  rejected: readonly Rejected[],
  context: CorrectionContext,
): Correction | null {
  const isOfTopic =
    newTopic(blanked(text, rejected)) !== null || topicInstead(blanked(text, rejected)) !== null;
  const real = rejected.filter(
    (part) => isOfTopic || part.kind === 'swap' || namesValue(text, part, context),
  );
  if (real.length === 0) return null;
  const kept = keptPart(text, context.mentions, real);
  const why = onlySpans(text, real).trim();
  const gone = goneChanges(text, real, context);
  const isSwap = real.every(({ kind }) => kind === 'swap');
  const isAdding = cueOf(kept.text)?.how === 'add';
  const set = valueChanges(
    kept,
    readKept(kept, context),
    (isSwap && gone.length > 0) || isAdding ? 'add' : 'set',
  );
  const isReplaced = (slot: SlotChange['slot']) => set.some((each) => each.slot === slot);
  const left = gone.filter(({ slot, how }) => !isReplaced(slot) || (isSwap && how === 'remove'));
  if (set.length > 0) return corrected([...left, ...set], why);
  const topic =
    newTopic(kept.text)?.replace(/^(?:men|but)\s+/iu, '') ??
    topicInstead(kept.text) ??
    (isSwap ? putInstead(kept.text) : null);
  if (topic !== null) return corrected([{ how: 'set', slot: 'topic', value: topic }], why);
  return gone.length > 0 && real.some(({ kind }) => kind !== 'standing') ? corrected(gone, why) : null;
}

/** "Ta bort digitalt, det har vi ikke bestemt" rejects nothing by its last words. */
function namesValue(text: string, part: Rejected, context: CorrectionContext): boolean {
  const { said, mentions } = readRejected(text, part, context);
  return mentions.length > 0 || Object.keys(said).length > 0 || (context.excluded ?? []).length > 0;
}

function readRejected(text: string, part: Rejected, context: CorrectionContext): RejectedReading {
  const only = onlySpans(text, [part]).replace(negation, (word) => ' '.repeat(word.length));
  const mentions = inSpan(context.mentions, part);
  return { text: only, mentions, said: readKept({ text: only, mentions }, context) };
}

interface RejectedReading extends Kept {
  readonly said: SlotReading;
}

/** "Temaet er ···, men livssykluskostnader": what stands after the part that was rejected. */
function topicInstead(kept: string): string | null {
  const named = namedSlot(kept);
  const value =
    named?.slot === 'topic'
      ? /^[\s,.]*(?:men|but|heller|rather)\s+(?<topic>.+)$/iu.exec(kept.slice(named.end))?.groups?.['topic']
      : undefined;
  return value === undefined ? null : trimSubject(value);
}

/** "Bytt ut markedsdialog med klimakrav": what is no other slot's value is what it is about. */
function putInstead(kept: string): string | null {
  const value = /(?<!\p{L})(?:med|with|by)\s+(?<topic>.+)$/iu.exec(kept)?.groups?.['topic'];
  return value === undefined ? null : trimSubject(value);
}

/** What the rejected parts take away: ids of a list, or a value that does not fit and is asked for again. */
function goneChanges(text: string, rejected: readonly Rejected[], context: CorrectionContext): SlotChange[] {
  return rejected.flatMap((part): SlotChange[] => {
    const { said, ...kept } = readRejected(text, part, context);
    const excluded = kept.mentions.length === 0 ? (context.excluded ?? []) : [];
    const lost: SlotChange[] = [
      ...valueChanges(kept, said, 'remove'),
      ...(excluded.length > 0 ? [{ how: 'remove', slot: 'counties', value: excluded } as const] : []),
    ];
    return part.kind === 'misfit' ? lost.map(askedAgain) : lost;
  });
}

const negation = new RegExp(`(?<!\\p{L})(?:ikke|ikkje|itj|not|${insteadOf})(?!\\p{L})`, 'giu');

/** "Mars er for tidlig": another value is needed. */
function askedAgain(change: SlotChange): SlotChange {
  return change.slot === 'audience' || change.slot === 'counties'
    ? change
    : { how: 'ask', slot: change.slot, value: null };
}
