import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../../src/conversation/understand/slots/read-correction.ts';
import type { SlotChange } from '../../../../src/conversation/understand/slots/slot-change.ts';
import { monday } from '../period/period-case.ts';
import type { CorrectionCase } from './correction-case.ts';
import { correctionCases } from './correction-cases.ts';
import { detected } from './detected.ts';
import { heldOutCorrectionCases } from './held-out-correction-cases.ts';

function saidValue(change: SlotChange): unknown {
  if (change.how === 'shift') return [change.value.count, change.value.unit];
  if (change.how === 'set' && change.slot === 'period') return [change.value.from, change.value.to];
  return change.value;
}

function read({ text, asked }: CorrectionCase): unknown {
  const correction = readCorrection(text, {
    at: monday,
    asked: asked ?? null,
    mentions: detected(text).mentions,
    excluded: detected(text).excluded,
    partial: true,
  });
  if (correction === null) return null;
  return correction.undo
    ? 'undo'
    : correction.changes.map((change) => [change.slot, change.how, saidValue(change)]);
}

describe.each([
  ['corrections', correctionCases],
  ['corrections that the rules were not written from', heldOutCorrectionCases],
])('%s', (_title, cases) => {
  it.each(cases)('reads "$text"', (each) => {
    expect(read(each)).toEqual(each.undo ? 'undo' : each.changes);
  });
});
