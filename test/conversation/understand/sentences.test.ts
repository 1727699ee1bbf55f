import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/conversation/understand/sentences.ts';

it.each([
  'Hva foreslo Prop. 147 L om anskaffelsesloven?',
  'Hva står i Meld. St. 22 om innkjøp?',
  'Gjelder jf. § 12 også kl. 09.00?',
  'Kan vi få f.eks. et kurs, bl.a. for ca. 40 stk., evt. inkl. lunsj?',
  'Does it cover e.g. Mr. Hansen and i.e. kap. 2?',
  'Kva seier Innst. 150 S om dette?',
])('does not split after an abbreviation: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

it.each([
  ['Vi vil ha kurs m.m. Hvem er pådriver i Agder?', ['Vi vil ha kurs m.m.', 'Hvem er pådriver i Agder?']],
  ['Vi er i Agder. Hvem er pådriver?', ['Vi er i Agder.', 'Hvem er pådriver?']],
])('splits after a whole sentence: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
