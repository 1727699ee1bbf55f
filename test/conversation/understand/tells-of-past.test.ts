import { expect, it } from 'vitest';
import { tellsOfPast } from '../../../src/conversation/understand/tells-of-past.ts';
import { fold } from '../../../src/language/tokens.ts';

it.each([
  'Vi på Møre hugsar at det var eit samarbeid om velferdsteknologi i 2016, der fleire kommunar inviterte leverandørane til ein konferanse i september.',
  'I fjor holdt dere et kurs i Bodø for kommuner.',
  'Last year you held a webinar for municipalities in Troms.',
  'For noen år siden arrangerte KS en dialogkonferanse i Skien',
])('"%s" tells of what was', (text) => {
  expect(tellsOfPast(fold(text))).toBe(true);
});

it.each([
  'I fjor hadde vi et kurs i Bodø, og nå ønsker vi et nytt for kommuner i Troms',
  'Kurs i Bodø for kommuner i mars',
  'Me hadde ein dialogkonferanse i 2024 og treng ein ny i Vestland',
])('"%s" wants something', (text) => {
  expect(tellsOfPast(fold(text))).toBe(false);
});
