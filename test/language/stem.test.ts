import { describe, expect, it } from 'vitest';
import { stemEnglish, stemNorwegian } from '../../src/language/stem.ts';
import { toBokmal } from '../../src/language/written-standard.ts';

const sameStem: readonly (readonly [string, string])[] = [
  ['anskaffing', 'anskaffelse'],
  ['anskaffinga', 'anskaffelsen'],
  ['anskaffingar', 'anskaffelser'],
  ['anskaffingane', 'anskaffelser'],
  ['anskaffingsstrategien', 'anskaffelsesstrategi'],
  ['leiinga', 'ledelsen'],
  ['ytingane', 'ytelsene'],
  ['føresegnene', 'bestemmelser'],
  ['pådrivarane', 'pådriverne'],
  ['førespurnader', 'forespørsler'],
  ['løysingar', 'løsninger'],
  ['marknadsdialogen', 'markedsdialog'],
  ['behovsverkstaden', 'behovsverkstedet'],
  ['kunngjeringa', 'kunngjøringen'],
  ['kommunane', 'kommunene'],
  ['leverandørar', 'leverandørene'],
  ['verksemder', 'virksomheter'],
  ['tryggleiksalarmar', 'trygghetsalarmer'],
  ['utsleppsfrie', 'utslippsfri'],
  ['partnarskapen', 'partnerskapet'],
  ['evaluerte', 'evalueringa'],
  ['deltakarar', 'deltakere'],
  ['eigarane', 'eierne'],
  ['dagleg', 'daglig'],
  ['søkje', 'søke'],
  ['kyrkjene', 'kirker'],
  ['skodespelarar', 'skuespilleren'],
  ['flaumen', 'flommen'],
  ['kvalar', 'hvaler'],
  ['kommunevalet', 'kommunevalg'],
  ['spisestader', 'spisestedet'],
  ['hovudstaden', 'hovedstad'],
  ['sjukdomar', 'sykdommen'],
  ['køyrde', 'kjørte'],
  ['viktigaste', 'viktigst'],
  ['namna', 'navnene'],
  ['skaut', 'skjøt'],
  ['skotne', 'skutt'],
  ['dreiv', 'drev'],
  ['fødd', 'født'],
  ['budde', 'bodde'],
];

describe('stems of the two written standards', () => {
  it.each(sameStem)('%s and %s meet', (nynorsk, bokmål) => {
    expect(stemNorwegian(nynorsk)).toBe(stemNorwegian(bokmål));
  });

  it.each([
    ['marked', 'merke'],
    ['behov', 'bygg'],
    ['nettverk', 'verksted'],
    ['partner', 'pådriver'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stemNorwegian(one)).not.toBe(stemNorwegian(other));
  });

  it('leaves short words and names as they are', () => {
    expect(['lup', 'ks', 'foa'].map(stemNorwegian)).toEqual(['lup', 'ks', 'foa']);
  });

  it('does not take a bokmål word for a nynorsk one that it only contains', () => {
    expect(['nettverket', 'deltaker', 'utvalget', 'regelverk'].map(toBokmal)).toEqual([
      'nettverket',
      'deltaker',
      'utvalget',
      'regelverk',
    ]);
  });

  it('stems English by its own rules', () => {
    expect(stemEnglish('partnerships')).toBe(stemEnglish('partnership'));
  });
});
