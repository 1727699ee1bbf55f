import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../src/conversation/understand/period/read-period.ts';
import { heldOutPeriodCases } from './held-out-period-cases.ts';
import { monday, type PeriodCase } from './period-case.ts';
import { periodCases } from './period-cases.ts';

function outcome(each: PeriodCase): unknown {
  const reading = readPeriod(each.text, each.at ?? monday);
  if (reading === null) return { text: each.text, none: true };
  if ('problem' in reading) return { text: each.text, problem: reading.problem };
  const { from, to, said, asap } = reading.period;
  return { text: each.text, from, to, said, asap };
}

function wanted(each: PeriodCase): unknown {
  const { at: _, ...rest } = each;
  return 'from' in rest ? { ...rest, said: rest.said ?? expect.any(String), asap: rest.asap ?? false } : rest;
}

describe.each([
  ['words for time', periodCases],
  ['words for time that the rules were not written from', heldOutPeriodCases],
])('%s', (_title, cases) => {
  it.each(cases)('reads "$text"', (each) => {
    expect(outcome(each)).toEqual(wanted(each));
  });
});
