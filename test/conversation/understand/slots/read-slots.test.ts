import { describe, expect, it } from 'vitest';
import { readSlots } from '../../../../src/conversation/understand/slots/read-slots.ts';
import { monday } from '../period/period-case.ts';
import { detected } from './detected.ts';
import { freshLineCases } from './fresh-line-cases.ts';
import { heldOutLineCases } from './held-out-line-cases.ts';
import type { LineCase } from './line-case.ts';
import { lineCases } from './line-cases.ts';

function read({ text, asked, partial }: LineCase): Omit<LineCase, 'text'> {
  const slots = readSlots(text, {
    at: monday,
    asked: asked ?? null,
    mentions: detected(text).mentions,
    partial: partial ?? asked !== undefined,
  });
  const { period, requester, periodProblem, skip, unknown, ...plain } = slots;
  return {
    ...Object.fromEntries(Object.entries(plain).map(([slot, found]) => [slot, found.value])),
    ...(period && { period: period.value.asap ? 'asap' : [period.value.from, period.value.to] }),
    ...(periodProblem && { problem: periodProblem }),
    ...(requester && { requester: [requester.value.name, requester.value.email] }),
    ...(unknown ? { marker: 'unknown' } : skip && { marker: 'skip' }),
  };
}

function wanted({ text: _text, asked: _asked, partial: _partial, ...slots }: LineCase): unknown {
  return slots;
}

describe.each([
  ['lines', lineCases],
  ['lines that the rules were not written from', heldOutLineCases],
  ['lines written after the rules', freshLineCases],
])('%s', (_title, cases) => {
  it.each(cases)('reads "$text"', (each) => {
    expect(read(each)).toEqual(wanted(each));
  });
});
