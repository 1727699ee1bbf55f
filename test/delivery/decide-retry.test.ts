import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideRetry } from '../../src/delivery/decide-retry.ts';
import { DeliveryFailure } from '../../src/delivery/door.ts';
import { defaultDeliverySettings as settings } from '../../src/delivery/settings.ts';

function pauseOf(attempt: number, random: number): number {
  const taken = { id: 'r', attempt, unknowns: 0, outgoing: null };
  const outcome = decideRetry(new DeliveryFailure('later', 'busy'), taken, {
    now: 0,
    random: () => random,
    settings,
  });
  return outcome.state === 'waiting' ? outcome.notBefore : Number.NaN;
}

test('pauses are doubled up to ten minutes', () => {
  const pauses = Array.from({ length: settings.sendTries - 1 }, (_, index) => pauseOf(index + 1, 1) / 1_000);
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600]);
});

test('pauses differ, by chance, between half and whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 13 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, random) => {
        const whole = pauseOf(attempt, 1);
        expect(pauseOf(attempt, random)).toBeGreaterThanOrEqual(whole / 2);
        expect(pauseOf(attempt, random)).toBeLessThanOrEqual(whole);
      },
    ),
  );
  expect(pauseOf(5, 0)).toBe(8_000);
});
