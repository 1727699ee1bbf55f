import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWords } from '../../src/language/terms.ts';

it.each([
  ['FoU-miljø i Ås, «Lom»', ['fou', 'miljø', 'i', 'ås', 'lom']],
  ['2,3 og 57.8, 1.000.000 kr.', ['2.3', 'og', '57.8', '1.000.000', 'kr']],
  ['§ 5 gir 30 %', ['paragraf', '5', 'gir', '30', 'prosent']],
  ['A9b 9b', ['a9b', '9', 'b']],
  ['30-prosentregelen 👍 A\u030Astad', ['30', 'prosentregelen', 'åstad']],
])('reads the words of "%s"', (text, words) => {
  expect(indexWords(text)).toEqual(words);
});

it('finds in any text the words that the letters and numbers of it make', () => {
  const word = /\p{N}+(?:\.\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aåÆ9٣.- \n«é', 'e\u0301'), maxLength: 30 }), (text) => {
      expect(indexWords(text)).toEqual(text.normalize('NFC').toLowerCase().match(word) ?? []);
    }),
  );
});
