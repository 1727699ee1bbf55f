import { expect, it } from 'vitest';
import { soundsDesperate, tellsOfTroubleAtHome } from '../../../src/conversation/understand/despair.ts';
import { readOutOfPlace } from '../../../src/conversation/understand/out-of-place.ts';
import { fold } from '../../../src/language/tokens.ts';

it.each([
  'alt er meningslaust',
  'alt er bare meningsløst',
  'livet kjennest håplaust',
  'everything feels pointless',
  'eg har det heilt forferdeleg og veit ikkje kva eg skal gjere',
  'jeg har det så vondt',
  'jeg føler meg helt verdiløs',
  'jeg holder ikke ut lenger',
  'eg ser ingen utveg',
  'det er ingen vits i å leve',
  "I can't go on",
  'alle hadde hatt det bedre uten meg',
  'jeg vil bare dø',
])('hears despair in "%s"', (text) => {
  expect(soundsDesperate(fold(text))).toBe(true);
});

it.each([
  'vi har det travelt',
  'jeg har det forferdelig travelt med anbudet',
  'hjelp, anbudet vårt er et mareritt',
  'alt er meningslaust dyrt',
  'konkurransen er håpløs',
  'regelverket er meningsløst',
  'vi ser ingen mening i funksjonskrav',
  'jeg klarer ikke mer enn ett kurs i året',
  'det er ingen grunn til å vente',
])('hears work in "%s"', (text) => {
  expect(soundsDesperate(fold(text))).toBe(false);
});

it.each([
  'mannen min vil skiljast og eg får ikkje sove, kva skal eg gjere?',
  'kona har gått fra meg',
  'faren min døde i går',
  "my husband is leaving me and I can't sleep",
  'vi skal skilles',
  'jeg har mistet jobben',
  'jeg er så ensom',
])('hears trouble at home in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBe('trouble');
});

it.each([
  'leverandøren gikk fra tilbudet, hva gjør vi?',
  'partneren vår vil ut av avtalen, hva gjør vi?',
  'vi har mistet leverandøren',
  'kurs for farmasøyter',
  'skilles kontraktene i to?',
  'hva skjer når moren til et barn er alvorlig syk og trenger velferdsteknologi?',
])('hears none in "%s"', (text) => {
  expect(tellsOfTroubleAtHome(fold(text)) && readOutOfPlace(fold(text)) !== null).toBe(false);
});
