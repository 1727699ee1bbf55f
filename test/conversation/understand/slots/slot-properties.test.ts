import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../../src/conversation/understand/slots/read-correction.ts';
import { readSlots } from '../../../../src/conversation/understand/slots/read-slots.ts';
import { draftFieldsSchema, slots } from '../../../../src/requests/request.ts';
import { monday } from '../period/period-case.ts';
import { detected } from './detected.ts';
import { lineCases } from './line-cases.ts';

const words = fc.constantFrom(...lineCases.flatMap(({ text }) => text.split(' ')));
const jumble = fc.array(words, { maxLength: 25 }).map((each) => each.join(' '));
const text = fc.oneof(fc.string({ unit: 'binary' }), jumble);
const asked = fc.constantFrom(...slots, null);
const fields = draftFieldsSchema.partial();

describe('any text, whatever was asked', () => {
  it('gives only values that a draft can hold', () => {
    fc.assert(
      fc.property(text, asked, (said, slot) => {
        const {
          skip: _,
          unknown: __,
          periodProblem: ___,
          ...found
        } = readSlots(said, {
          at: monday,
          asked: slot,
          mentions: detected(said).mentions,
          partial: slot !== null,
        });
        const values = Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
        expect(fields.safeParse(values).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives only changes that a draft can hold', () => {
    fc.assert(
      fc.property(text, asked, (said, slot) => {
        const correction = readCorrection(said, {
          at: monday,
          asked: slot,
          mentions: detected(said).mentions,
          partial: true,
        });
        const set = (correction?.changes ?? []).filter(({ how }) => how === 'set' || how === 'add');
        const values = Object.fromEntries(set.map((change) => [change.slot, change.value]));
        expect(fields.safeParse(values).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is read to its end, however long and dull', () => {
    const long = ['a', 'kurs om ', 'for kommuner og ', '12. ', 'Kari Nordmann ', ', ', 'ikke ', '1', ' '];
    for (const piece of long) {
      const said = piece.repeat(Math.ceil(4_000 / piece.length));
      const context = { at: monday, asked: 'topic', mentions: [], partial: true } as const;
      expect(() => [readSlots(said, context), readCorrection(said, context)]).not.toThrow();
    }
  });
});
