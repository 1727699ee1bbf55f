import { expect, it } from 'vitest';
import { startsOver } from '../../../src/conversation/understand/starts-over.ts';

it.each([
  'start på nytt',
  'vi begynner forfra',
  'la oss ta det fra begynnelsen',
  'glem alt, nytt forsøk',
  'glem alt, prøv igjen',
  'lat oss byrje på nytt',
  'vi tek det frå byrjinga',
  'gløym alt, vi startar på nytt',
  'kan vi begynne helt på nytt',
  "let's start over",
  'start over from scratch',
  'forget it, start again please',
  'kan vi begynne på nytt?',
  'nullstill',
  'ny samtale',
])('"%s" begins the form anew', (text) => {
  expect(startsOver(text)).toBe(true);
});

it.each([
  'glem alt',
  'start i mars',
  'vi starter kl. 9',
  'ta det i april',
  'vi prøver på nytt i mai',
  'kurs om å starte på nytt',
  'slett alt om meg',
  'må vi starte konkurransen på nytt?',
  'hvordan starte på nytt etter en mislykket anskaffelse?',
])('"%s" does not', (text) => {
  expect(startsOver(text)).toBe(false);
});
