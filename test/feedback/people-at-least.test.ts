import { describe, expect, it } from 'vitest';
import { peopleAtLeast } from '../../src/feedback/people-at-least.ts';

const DAY = 86_400_000;
const row = (asker: string | null, day: number) => ({ asker, at: day * DAY });

describe('the number of people behind some rows', () => {
  it('counts one who did something often once', () => {
    expect(peopleAtLeast([row('a', 0), row('a', 1), row('b', 2)])).toBe(2);
  });

  it('counts forgotten ones apart when they lie within 90 days', () => {
    expect(peopleAtLeast([row(null, 0), row(null, 10), row(null, 89)])).toBe(3);
  });

  it('does not take one who comes back every 90 days for many', () => {
    expect(peopleAtLeast([row(null, 0), row(null, 91), row(null, 182), row('a', 273)])).toBe(1);
  });

  it('is none of no rows', () => {
    expect(peopleAtLeast([])).toBe(0);
  });
});
