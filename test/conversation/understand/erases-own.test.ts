import { expect, it } from 'vitest';
import { asksToErase, wavesAside } from '../../../src/conversation/understand/erases-own.ts';
import { fold } from '../../../src/language/tokens.ts';

it.each([
  'slett alt',
  'slett alt du vet om meg',
  'fjern alt som er lagret',
  'slett alt jeg har sagt',
  'slett meg',
  'gløym meg',
  'kan du glemme alt om meg?',
  'glem alt du vet',
  'slett opplysningane mine',
  'slett samtalen',
  'delete everything',
  'forget everything you know about me',
  'delete my data please',
])('"%s" asks to erase what is stored', (text) => {
  expect(asksToErase(fold(text))).toBe(true);
  expect(wavesAside(fold(text))).toBe(false);
});

it.each(['glem alt', 'glem det', 'gløym alt det der', 'forget it', 'vil du glemme alt vi har snakket om?'])(
  '"%s" drops the matter, and erases nothing',
  (text) => {
    expect(asksToErase(fold(text))).toBe(false);
    expect(wavesAside(fold(text))).toBe(true);
  },
);

it.each([
  'glem alt, nytt forsøk',
  'ikke slett meg',
  "don't forget everything we said",
  'glem alt om bygg, vi vil ha et kurs om avfall',
  'kan leverandøren kreve at vi sletter alt etter kontrakten?',
  'vi fjerner alt plast i barnehagene, hva bør vi huske?',
  'glem ikke fristen',
])('"%s" is neither', (text) => {
  expect(asksToErase(fold(text))).toBe(false);
  expect(wavesAside(fold(text))).toBe(false);
});
