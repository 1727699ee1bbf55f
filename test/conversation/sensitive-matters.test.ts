import { expect, it } from 'vitest';
import { hadSensitiveMatter, withoutSensitiveMatters } from '../../src/conversation/sensitive-matters.ts';
import { textAfter } from './text-after.ts';

const stored = (text: string): string => textAfter(withoutSensitiveMatters, text);

it.each([
  ['jeg har kreft og er sykmeldt, hva er en FKA?', 'jeg har ••• og er •••, hva er en FKA?'],
  ['eg er sjukmeld 50 %, kven tek over?', 'eg er ••• 50 %, kven tek over?'],
  ['I have cancer and am on sick leave', 'I have ••• and am •••'],
  ["I'm depressed, who can help?", "I'm •••, who can help?"],
  ['sjefen min er sykmeldt, vi ønsker et kurs', 'sjefen min er •••, vi ønsker et kurs'],
  ['jeg er fagorganisert i Fagforbundet', 'jeg er •••'],
  ['jeg er muslim, er det halal på samlingen?', 'jeg er •••, er det halal på samlingen?'],
  ['eg er skeiv', 'eg er •••'],
  ['jeg er gravid, så kurset må være før mai', 'jeg er •••, så kurset må være før mai'],
])('does not keep what "%s" tells', (text, kept) => {
  expect(stored(text)).toBe(kept);
  expect(hadSensitiveMatter(stored(text))).toBe(true);
});

it.each([
  'vi vil ha et kurs om kreftbehandling for kommuner i Agder',
  'har kreftpasienter krav på innovative løsninger?',
  'jeg har ansvar for innkjøp til sykehuset',
  'jeg har et prosjekt om diabetes',
  'pasienter som har kreft og angst',
  'jeg er organisator for samlingen',
  'jeg heter Kristen Hansen',
  'behovsverksted om angst og depresjon hos unge',
  'jeg har slagord på plass',
])('keeps "%s" as it is', (text) => {
  expect(stored(text)).toBe(text);
  expect(hadSensitiveMatter(stored(text))).toBe(false);
});
