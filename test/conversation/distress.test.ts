import { expect, it } from 'vitest';
import { soundsDesperate } from '../../src/conversation/understand/despair.ts';
import { readOutOfPlace } from '../../src/conversation/understand/out-of-place.ts';
import { fold } from '../../src/language/tokens.ts';

it.each([
  'æ klare ikkje mer, vil bare dø',
  'eg klarar ikkje meir, vil berre døy',
  'jeg har lyst til å dø',
  'jeg har mest lyst til å forsvinne for godt',
  'eg har det skikkeleg tungt og vil berre forsvinne',
  'jeg vil bare forsvinne',
  'jeg vil ikke mer',
  'æ vil itj mer',
  'nei, eg vil ikkje meir.',
  'jeg orker ikke mer av dette, vil bare dø',
  'jeg skulle ønske jeg var død',
  'eg har ikkje lyst til å leve',
  'jeg vil ikke være her mer',
  'I just want to disappear',
  'I don’t want to live anymore',
  'i wish i was dead',
])('hears somebody who does not want to live in "%s"', (text) => {
  expect(soundsDesperate(fold(text))).toBe(true);
});

it.each([
  'vi vil ikke at prosjektet skal dø',
  'la forslaget dø',
  'vil forslaget dø?',
  'jeg vil ikke mer enn ett kurs',
  'vi vil ikke ha mer info',
  'eg vil ikkje meir enn 20 deltakarar',
  'jeg vil ikke være her i mars',
  'jeg vil at knappen skal forsvinne',
  'I want to disappear from your list',
  'i want to do a course',
  'jeg dør etter å lære mer om LUP',
  'utslitt av disse anskaffelsene, jeg dør snart av stress',
])('hears no such thing in "%s"', (text) => {
  expect(soundsDesperate(fold(text))).toBe(false);
});

it.each([
  'utslitt av disse anskaffelsene, jeg dør snart av stress',
  'eg er heilt utslitt av anbod',
  'æ klare ikkje mer',
  "I'm exhausted from this procurement",
])('hears somebody who is worn out in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBe('trouble');
});
