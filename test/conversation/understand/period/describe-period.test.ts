import { describe, expect, it } from 'vitest';
import { describePeriod } from '../../../../src/conversation/understand/period/describe-period.ts';
import { calendarHints } from '../../../../src/conversation/understand/period/hints.ts';
import { readPeriod } from '../../../../src/conversation/understand/period/read-period.ts';
import { readShift, shiftPeriod } from '../../../../src/conversation/understand/period/shift-period.ts';
import type { Period } from '../../../../src/requests/request.ts';
import { monday } from './period-case.ts';

function period(text: string): Period {
  const reading = readPeriod(text, monday);
  if (!reading || 'problem' in reading) throw new Error(`no time in "${text}"`);
  return reading.period;
}

describe('a period is said back', () => {
  it.each([
    ['uke 11', 'uke 11 (15.–21. mars 2027)', 'veke 11 (15.–21. mars 2027)', 'week 11 (15–21 March 2027)'],
    [
      'uke 53',
      'uke 53 (28. desember 2026 – 3. januar 2027)',
      'veke 53 (28. desember 2026 – 3. januar 2027)',
      'week 53 (28 December 2026 – 3 January 2027)',
    ],
    [
      'uke 11-12',
      'uke 11–12 (15.–28. mars 2027)',
      'veke 11–12 (15.–28. mars 2027)',
      'weeks 11–12 (15–28 March 2027)',
    ],
    ['i mars', 'mars 2027', 'mars 2027', 'March 2027'],
    ['mars/april', 'mars – april 2027', 'mars – april 2027', 'March – April 2027'],
    ['til våren', 'våren 2027', 'våren 2027', 'spring 2027'],
    ['i vinter', 'vinteren 2026/2027', 'vinteren 2026/2027', 'winter 2026/2027'],
    ['12/1', '12. januar 2027', '12. januar 2027', '12 January 2027'],
    [
      '1. mars til 15. april',
      '1. mars – 15. april 2027',
      '1. mars – 15. april 2027',
      '1 March – 15 April 2027',
    ],
    ['Q2', '2. kvartal 2027', '2. kvartal 2027', 'Q2 2027'],
    ['første halvår', 'første halvår 2027', 'første halvår 2027', 'the first half of 2027'],
    ['neste år', '2027', '2027', '2027'],
    ['før 1. mars', 'senest 28. februar 2027', 'seinast 28. februar 2027', 'by 28 February 2027'],
    ['etter påske', 'fra 30. mars 2027', 'frå 30. mars 2027', 'from 30 March 2027'],
    ['asap', 'så snart som mulig', 'så snart som råd', 'as soon as possible'],
    ['vet ikke', 'ikke bestemt ennå', 'ikkje bestemt enno', 'not decided yet'],
  ])('%s', (text, nb, nn, en) => {
    const read = period(text);
    expect([describePeriod(read, 'nb'), describePeriod(read, 'nn'), describePeriod(read, 'en')]).toEqual([
      nb,
      nn,
      en,
    ]);
  });
});

describe('a colleague mentions', () => {
  it.each([
    ['i mars', ['easter 2027-03-25 2027-03-29']],
    ['uke 12', ['easter 2027-03-25 2027-03-29 within']],
    ['uke 13', ['easter 2027-03-25 2027-03-29']],
    ['uke 11', []],
    ['17. mai', ['holiday 2027-05-17 2027-05-17 within']],
    ['17.-20. mai', ['holiday 2027-05-16 2027-05-17']],
    ['uke 29', ['summer 2027-07-12 2027-08-01 within']],
    ['romjula', ['christmas 2026-12-24 2026-12-31 within']],
    ['uke 53', ['holiday 2027-01-01 2027-01-01', 'christmas 2026-12-24 2026-12-31']],
    ['våren 2027', []],
    ['etter påske', []],
    ['vet ikke', []],
  ])('the holidays of %s', (text, expected) => {
    const hints = calendarHints(period(text)).map(({ code, from, to, within }) =>
      [code, from, to, ...(within ? ['within'] : [])].join(' '),
    );
    expect(hints.sort()).toEqual([...expected].sort());
  });

  it('nothing about no period', () => {
    expect(calendarHints(null)).toEqual([]);
  });
});

describe('a step from what was said', () => {
  it.each([
    ['uke 12', 'uka før', '2027-03-15', '2027-03-21'],
    ['uke 12', 'veka etter', '2027-03-29', '2027-04-04'],
    ['i mars', 'måneden etter', '2027-04-01', '2027-04-30'],
    ['i mars', 'a month later', '2027-04-01', '2027-04-30'],
    ['12. januar', 'to dager senere', '2027-01-14', '2027-01-14'],
    ['31. januar', 'en måned senere', '2027-02-28', '2027-02-28'],
    ['etter påske', 'en uke senere', '2027-04-06', null],
    ['vet ikke', 'uka før', null, null],
  ])('from %s, %s', (first, step, from, to) => {
    const shift = readShift(step);
    if (!shift) throw new Error(`no step in "${step}"`);
    const moved = shiftPeriod(period(first), shift);
    expect([moved.from, moved.to, moved.said]).toEqual([from, to, step]);
  });
});
