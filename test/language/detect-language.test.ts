import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, isNorwegian } from '../../src/language/detect-language.ts';
import { root } from '../../src/root.ts';

const told = {
  nn: [
    'eg',
    'kven eig LUP',
    'korleis går det',
    'me treng hjelp',
    'kommunar',
    'marknadsdialog',
    'berre Vestland',
    'dialogmøte for leverandørar i mars',
    'kor mange',
    'kva er innovation partnership',
    'kven kan vere med?',
    'Når er konkurranseprega dialog rett val?',
    'Når fell plikta til å vekte klima og miljø bort?',
    'kven er pådriveren vår?',
  ],
  nb: [
    'hvem',
    'jeg vil ha kurs',
    'bare Vestland',
    'har pådriveren svart?',
    'markedsdialog',
    'hva er forskjellen på FKA og StartOff',
    'Hvem er pådriver i Møre og Romsdal?',
    'kurs i behovskartlegging for kommunene i Buskerud',
    'Hva betalte Helse Vest for VitalThings sin monitor?',
  ],
  en: [
    'what',
    'thanks',
    'yes please',
    'help',
    "you're useless, fuck off",
    'switch to english',
    'Who is the pådriver in Møre og Romsdal?',
    'make it three colleagues',
    'how many partners does LUP have',
  ],
} as const;

const untold = [
  'slett alt om meg',
  'slik er det riktig',
  'ok',
  'Vestland',
  'Bergen og Oslo',
  '12',
  'IOA',
  'kurs',
  'i mars',
  'gamle sogn og fjordane',
  'Ole Lund i Oppdal kommune',
  'Mun dárbbašan veahki',
  'Jag vill ha hjälp',
  'hvad koster det',
  'Ich brauche Hilfe',
  '',
  '🙂',
];

/** Lines of language and message, as they come first in a conversation. */
function readShort(name: string): [language: string, text: string][] {
  const lines = readFileSync(join(root, 'test', 'data', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [language = '', text = ''] = line.split('\t');
    return [language, text];
  });
}

describe('the language of a message', () => {
  for (const language of ['nn', 'nb', 'en'] as const)
    it.each(told[language].map((text) => [text]))(`hears ${language} in "%s"`, (text) => {
      expect(detectLanguage(text).language).toBe(language);
    });

  it.each(untold.map((text) => [text]))('does not guess from "%s"', (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it.each([
    ['language-short-tuned.tsv', 0.92],
    ['language-short-heldout.tsv', 0.85],
  ])('hears it in short messages, and where it cannot it does not guess: %s', (file, share) => {
    const heard = readShort(file).map(([language, text]) => ({
      language,
      text,
      got: detectLanguage(text).language,
    }));
    expect(heard.filter(({ language, got }) => got !== null && got !== language)).toEqual([]);
    expect(heard.filter(({ got }) => got !== null).length / heard.length).toBeGreaterThan(share);
  });

  it('is surer of a whole sentence than of one word', () => {
    const word = detectLanguage('kommunar').confidence;
    expect(detectLanguage('eg veit ikkje kva dei vil').confidence).toBeGreaterThan(word);
  });

  it('answers any text with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { language, confidence } = detectLanguage(text);
        return confidence >= 0 && confidence <= 1 && (language !== null || confidence === 0);
      }),
    );
  });
});

describe('isNorwegian', () => {
  it.each(['når trådte miljøvektingsregelen i kraft', 'slett alt om meg', 'er kystverket partner i LUP'])(
    'tells "%s", though it does not tell the standard',
    (text) => {
      expect(isNorwegian(text)).toBe(true);
    },
  );

  it.each(['Vestland', 'The county of Møre og Romsdal', 'Jag vill ha hjälp', 'ok', 'LUP budget 2017'])(
    'does not take "%s" for it',
    (text) => {
      expect(isNorwegian(text)).toBe(false);
    },
  );
});
