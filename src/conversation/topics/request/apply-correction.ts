import { countyNumbers } from '../../../directory/county.ts';
import { audiences, type DraftFields } from '../../../requests/request.ts';
import { shiftPeriod } from '../../understand/period/shift-period.ts';
import type { SlotChange } from '../../understand/slots/slot-change.ts';

/** The fields that a correction changes, as they are after it. A change that only asks ("endre tidspunktet") changes none. */
export function applyCorrection(fields: DraftFields, changes: readonly SlotChange[]): Partial<DraftFields> {
  let changed: Partial<DraftFields> = {};
  for (const change of changes) changed = { ...changed, ...applyChange({ ...fields, ...changed }, change) };
  return changed;
}

function applyChange(fields: DraftFields, change: SlotChange): Partial<DraftFields> {
  if (change.how === 'ask') return {};
  if (change.slot === 'audience') return { audience: combine(fields.audience, change, audiences) };
  if (change.slot === 'counties') return { counties: combine(fields.counties, change, countyNumbers) };
  if (change.how === 'step') return { participants: Math.max((fields.participants ?? 0) + change.value, 1) };
  if (change.how === 'shift') {
    return fields.period === null ? {} : { period: shiftPeriod(fields.period, change.value) };
  }
  return { [change.slot]: change.value };
}

interface SetChange<Id> {
  readonly how: 'set' | 'add' | 'remove';
  readonly value: readonly Id[];
}

/** A set with ids set, added or removed; null when nothing is left, so that it is asked for again. */
function combine<Id extends string>(
  current: readonly Id[] | null,
  { how, value }: SetChange<Id>,
  order: readonly Id[],
): Id[] | null {
  const before = current ?? [];
  const after =
    how === 'set'
      ? value
      : how === 'add'
        ? [...before, ...value]
        : before.filter((id) => !value.includes(id));
  return after.length === 0
    ? null
    : [...new Set(after)].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}
