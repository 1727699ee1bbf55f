import type { DraftFields } from '../../../requests/request.ts';
import type { Situation } from '../../situation.ts';
import { overlap } from '../../understand/period/overlap.ts';
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
