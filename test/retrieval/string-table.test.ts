import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countOf,
  growStrings,
  joinStrings,
  numberOf,
  numbersEndingIn,
  packStrings,
  textAt,
} from '../../src/retrieval/string-table.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

it('numbers different strings in the order they came, and finds them by their text', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 200 }), anyText, (texts, other) => {
      const growing = growStrings();
      const numbers = texts.map((text) => growing.add(text));
      const table = growing.finish();
      expect(countOf(table)).toBe(new Set(texts).size);
      expect(numbers.map((number) => textAt(table, number))).toEqual(texts);
      expect(texts.map((text) => numberOf(table, text))).toEqual(numbers);
      if (!texts.includes(other)) expect(numberOf(table, other)).toBeNull();
    }),
  );
});

it('takes and finds a part of a text', () => {
  const growing = growStrings();
  expect([growing.add('dialogkonferanse', 6), growing.add('konferanse'), growing.add('dialog')]).toEqual([
    0, 0, 1,
  ]);
  expect(numberOf(growing.finish(), 'en dialog til', 3, 9)).toBe(1);
});

it('keeps every string when lists are packed and joined, also equal ones', () => {
  const joined = joinStrings(packStrings(['a', 'å', '']), packStrings(['a', 'ørsta']));
  expect(Array.from({ length: countOf(joined) }, (_, at) => textAt(joined, at))).toEqual([
    'a',
    'å',
    '',
    'a',
    'ørsta',
  ]);
});

it('finds what ends in a string and is clearly longer', () => {
  const strings = packStrings(['dialogkonferans', 'konferans', 'telekonferanse', 'enkonferans']);
  expect(numbersEndingIn(strings, 'konferans')).toEqual([0]);
});
