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
  'Når og hvor var dialogkonferansen om hurtigbåter?',
  'Kor og korleis var det?',
  'When and where was it?',
])('leaves question words that ask together: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

it.each([
  [
    'Jeg lurer på tre ting: hva er StartOff, hva er FKA, og hvem er pådriver i Oslo?',
    ['hva er StartOff', 'hva er FKA', 'hvem er pådriver i Oslo?'],
  ],
  [
    'Eg har to spørsmål: kva er LUP, kva er FKA, kva er OFA og kven er pådrivar?',
    ['kva er LUP', 'kva er FKA', 'kva er OFA', 'kven er pådrivar?'],
  ],
  ['I have two questions: what is LUP, and who runs it?', ['what is LUP', 'who runs it?']],
])('takes a list of questions apart: %s', (text, questions) => {
  expect(sentencesOf(text)).toEqual(questions);
});

it.each([
  ['Vi vil ha kurs m.m. Hvem er pådriver i Agder?', ['Vi vil ha kurs m.m.', 'Hvem er pådriver i Agder?']],
  ['Vi er i Agder. Hvem er pådriver?', ['Vi er i Agder.', 'Hvem er pådriver?']],
])('splits after a whole sentence: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
