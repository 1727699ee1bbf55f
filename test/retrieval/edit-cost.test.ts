import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from '../../src/retrieval/edit-cost.ts';

describe('the cost of slips', () => {
  it('is less for a common slip than for another one, and more at the beginning of a word', () => {
    const double = editCost('tryghet', 'trygghet', 3);
    const byEar = editCost('sykel', 'sikel', 3);
    const swapped = editCost('komumne', 'kommune', 3);
    const other = editCost('kommuxe', 'kommune', 3);
    expect(double).toBeLessThan(byEar);
    expect(byEar).toBeLessThan(swapped);
    expect(swapped).toBeLessThan(other);
    expect(editCost('xommune', 'kommune', 3)).toBeGreaterThan(other);
  });

  it('is nothing for the same word, the same both ways, and without bound where the limit is passed', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdeikost'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editCost(one, one, 2)).toBe(0);
        expect(editCost(one, other, 9)).toBeCloseTo(editCost(other, one, 9));
        if (editCost(one, other, 9) > 2) expect(editCost(one, other, 2)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});
