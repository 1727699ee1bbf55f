import { expect, it } from 'vitest';
import { osloDay, osloYear } from '../../src/conversation/oslo-time.ts';
import { sayDate } from '../../src/conversation/say-date.ts';

it.each([
  ['2023', 'nb', '2023'],
  ['2023-11', 'nn', 'november 2023'],
  ['2023-11-05', 'nb', '5. november 2023'],
  ['2023-11-05', 'en', '5 November 2023'],
] as const)('says %s in %s as "%s"', (date, language, said) => {
  expect(sayDate(date, language)).toBe(said);
});

it('counts the year of a reference in Oslo time', () => {
  expect(osloYear('2026-12-31T23:30:00Z')).toBe(2027);
});

it('knows the day in Oslo also in summer time', () => {
  expect(osloDay('2027-06-30T22:30:00Z')).toBe('2027-07-01');
});
