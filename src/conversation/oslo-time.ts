import { Temporal } from 'temporal-polyfill';

/** The calendar day in Oslo of an ISO instant with offset: "2026-12-31T23:30:00Z" is 2027-01-01. */
export function osloDay(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();
}

export function osloYear(at: string): number {
  return Number(osloDay(at).slice(0, 4));
}
