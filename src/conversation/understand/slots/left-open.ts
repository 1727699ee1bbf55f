import type { Slot } from '../../../requests/request.ts';
import { namedSlot } from './correction-cues.ts';
import { type Correction, corrected, type SlotChange } from './slot-change.ts';

const leaving =
  /(?<!\p{L})(?:la|lat|leave|keep|hold|hald|sett|set)(?!\p{L})(?<what>.{2,40}?)\s(?:stå |sta |vere |være |vaere )?(?:til )?(?:åpen|åpent|apen|apent|open|ope|opent|blank|blankt|tom|tomt|empty|tbd)(?!\p{L})/iu;
const notKnown =
  /(?:(?:vet|veit|vett|vit)\s+(?:\p{L}+\s+)?(?:ikke|ikkje|itj|ikkj)|(?:don['’]?t|do not)\s+know|(?:er\s+)?(?:usikker|usikre|unsure|not sure)(?:\s+(?:på|about))?)\s+(?:(?:helt|heilt|ennå|enno|nøyaktig|exactly|quite)\s+)*(?<asked>når|nar|kor tid|ka tid|when|hvor mange|kor mange|how many|hvor|kor|where)(?:\s+(?:det|vi|me|it|we|kan|can|blir|vert|er|skal|bli|be|is|will|are|kommer|kjem|passer|passar|likevel|ennå|enna|enno|enda|yet|anymore|lenger|at all|after all))*\s*$/iu;

const slotAsked = (asked: string): Slot => {
  if (/mange|many/iu.test(asked)) return 'participants';
  return /n[åa]r|tid|when/iu.test(asked) ? 'period' : 'place';
};

/** "La tidspunktet stå åpent", "vi vet ikke når likevel": a slot that shall hold nothing for now; null when none is left open. */
export function leftOpen(text: string): Correction | null {
  const slots = text.split(/[,.;!\n]+/u).flatMap((clause) => {
    const left = leaving.exec(clause)?.groups?.['what'];
    const named = left === undefined ? null : namedSlot(left);
    const asked = notKnown.exec(clause)?.groups?.['asked'];
    return [...(named ? [named.slot] : []), ...(asked === undefined ? [] : [slotAsked(asked)])];
  });
  const changes = [...new Set(slots)].flatMap((slot) => emptied(slot, text));
  return changes.length === 0 ? null : corrected(changes, text.trim());
}

/** A time that is not decided is an answer too, and so is not asked for again. */
function emptied(slot: Slot, text: string): SlotChange[] {
  if (slot === 'period')
    return [{ how: 'set', slot, value: { from: null, to: null, said: text.trim(), asap: false } }];
  if (slot === 'audience' || slot === 'counties' || slot === 'activity') return [];
  return [{ how: 'remove', slot, value: null }];
}
