import { expect, it } from 'vitest';
import { asQuestion } from '../../../src/conversation/understand/as-question.ts';

it.each([
  ['Om vi kan få et kurs', 'Kan vi få et kurs?'],
  ['Om en kollega kan bli med på kurset i Agder.', 'Kan en kollega bli med på kurset i Agder?'],
  ['Om kommunen må lyse ut på nytt', 'Må kommunen lyse ut på nytt?'],
  ['Om Bodø kommune får være med', 'Får Bodø kommune være med?'],
  ['Om det finst midlar til dette', 'Finst det midlar til dette?'],
  ['Om de kan kome til Voss', 'Kan de kome til Voss?'],
])('turns a plain reported question around: %s', (words, question) => {
  expect(asQuestion(words)).toBe(question);
});

it.each([
  'Om hva et kurs koster',
  'Om et kurs i mai',
  'Om kurset vi skal ha i mai',
  'Om når de kan komme',
  'Kan vi få et kurs?',
  'Om en kollega kan bli med, fnr •••••••••••',
])('leaves anything else as it is: %s', (words) => {
  expect(asQuestion(words)).toBe(words);
});
