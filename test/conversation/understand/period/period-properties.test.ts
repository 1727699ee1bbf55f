import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { describePeriod } from '../../../../src/conversation/understand/period/describe-period.ts';
import { easterSunday } from '../../../../src/conversation/understand/period/feasts.ts';
import { readPeriod } from '../../../../src/conversation/understand/period/read-period.ts';
import { languages } from '../../../../src/language/languages.ts';
import { monday } from './period-case.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const language = fc.constantFrom(...languages);
const comingDay = fc.integer({ min: 0, max: 2_500 }).map((days) => today.add({ days }));

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

function readBack(ends: Ends, spoken: (typeof languages)[number]): Ends | string | null {
  const said = describePeriod({ ...ends, said: '', asap: false }, spoken);
  const reading = readPeriod(said, monday);
  if (!reading || 'problem' in reading) return said;
  return { from: reading.period.from, to: reading.period.to };
}

function ends(from: Temporal.PlainDate, to: Temporal.PlainDate): Ends {
  return { from: from.toString(), to: to.toString() };
}

describe('what is said back is read as the same days', () => {
  it('for a day', () => {
    fc.assert(
      fc.property(comingDay, language, (day, spoken) => {
        expect(readBack(ends(day, day), spoken)).toEqual(ends(day, day));
      }),
    );
  });

  it('for whole weeks', () => {
    fc.assert(
      fc.property(comingDay, fc.integer({ min: 1, max: 3 }), language, (day, weeks, spoken) => {
        const from = day.add({ days: 8 - day.dayOfWeek });
        const week = ends(from, from.add({ days: 7 * weeks - 1 }));
        expect(readBack(week, spoken)).toEqual(week);
      }),
    );
  });

  it('for whole months, quarters, half-years and seasons', () => {
    fc.assert(
      fc.property(comingDay, fc.constantFrom(1, 2, 3, 4, 6), language, (day, months, spoken) => {
        const from = day.with({ day: 1 }).add({ months: 1 });
        const stretch = ends(from, from.add({ months }).subtract({ days: 1 }));
        expect(readBack(stretch, spoken)).toEqual(stretch);
      }),
    );
  });

  it('for any days within two months, and for open ends', () => {
    fc.assert(
      fc.property(comingDay, fc.integer({ min: 1, max: 60 }), language, (day, length, spoken) => {
        const stretch = ends(day, day.add({ days: length }));
        expect(readBack(stretch, spoken)).toEqual(stretch);
        const open = { from: day.toString(), to: null };
        expect(readBack(open, spoken)).toEqual(open);
        const limit = { from: null, to: day.toString() };
        expect(readBack(limit, spoken)).toEqual(limit);
      }),
    );
  });
});

const timeWord = fc.constantFrom(
  ...'uke 12 . / - 31 29 53 2027 mars mai før etter mellom og til fra neste om to måned vår våren påske jul den kl torsdag første halvår Q2 kvartal ( ) , in the next week of by end'.split(
    ' ',
  ),
);
const timeText = fc.array(timeWord, { maxLength: 12 }).map((words) => words.join(' '));
const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) })
  .map((time) => new Date(time).toISOString());

describe('any text', () => {
  it('never throws, never gives ends in the wrong order, and points at words of the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), timeText), instant, (text, at) => {
        const reading = readPeriod(text, at);
        if (!reading) return;
        expect(reading.span.start).toBeLessThanOrEqual(reading.span.end);
        expect(reading.span.end).toBeLessThanOrEqual(text.length);
        if ('problem' in reading) return;
        const { from, to, said } = reading.period;
        if (from && to) expect(from <= to).toBe(true);
        expect(text).toContain(said);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a bare month or week is never over', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 52 }), (at, week) => {
        const reading = readPeriod(`uke ${week}`, at);
        const day = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();
        expect(reading && 'period' in reading && reading.period.to).toSatisfy((to: string) => to >= day);
      }),
    );
  });
});

describe('the year of the church', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('has Easter Sunday of %i on %s', (year, day) => {
    expect(easterSunday(year).toString()).toBe(day);
  });
});
