import type { DraftFields, Period } from '../../../requests/request.ts';
import type { Situation } from '../../situation.ts';
import { readPeriod } from '../../understand/period/read-period.ts';
import type { SlotChange } from '../../understand/slots/slot-change.ts';

const negation = /(?<!\p{L})(?:ikke|ikkje|itj|not)(?!\p{L})/giu;

/** "Ikke uke 8" while week 6 stands takes nothing away: the time is said back as it is. */
export function withPeriodKept(
  { text, message }: Situation,
  { period }: DraftFields,
  changes: readonly SlotChange[],
): readonly SlotChange[] {
  if (period === null || !changes.some(({ how, slot }) => how === 'remove' && slot === 'period'))
    return changes;
  const denied = readPeriod(text.replace(negation, ' '), message.at);
  if (denied === null || !('period' in denied) || overlap(period, denied.period)) return changes;
  return changes.map((change) =>
    change.how === 'remove' && change.slot === 'period'
      ? { how: 'set', slot: 'period', value: period }
      : change,
  );
}

/** Open ends reach for ever; a time without days could be any. */
function overlap(one: Period, other: Period): boolean {
  const isBefore = (first: Period, last: Period) =>
    first.to !== null && last.from !== null && first.to < last.from;
  return !isBefore(one, other) && !isBefore(other, one);
}
