import { describe, expect, it } from 'vitest';
import { spelt } from '../../../../src/conversation/understand/slots/spelling.ts';

describe('the words of the form, misspelt', () => {
  it.each([
    ['hadnlingsplan', 'handlingsplan'],
    ['behovsvekstred', 'behovsverksted'],
    ['webniar', 'webinar'],
    ['digtalt', 'digitalt'],
    ['hybird', 'hybrid'],
    ['fysik', 'fysisk'],
    ['komunner', 'kommuner'],
    ['næringsilv', 'næringsliv'],
    ['bussinesses', 'businesses'],
    ['delatkere', 'deltakere'],
    ['tregner', 'trenger'],
    ['et kuss i vann', 'et kurs i vann'],
    ['a corse on water', 'a course on water'],
  ])('are set right: %s', (written, right) => {
    expect(spelt(written).text).toBe(right);
  });

  it.each([
    'fysikk',
    'digitale',
    'kommunal',
    'klynga',
    'presentasjon',
    'leverandørkjede',
    'trener',
    'forskning',
    'teamet',
    'oppføring',
    'et hus i skogen',
  ])('are not seen in another word: %s', (written) => {
    expect(spelt(written).text).toBe(written);
  });

  it('are left alone in a name', () => {
    expect(spelt('komunner', [{ start: 0, end: 8 }]).text).toBe('komunner');
  });

  it('are found again where the person wrote them', () => {
    const written = 'et webniar om digtalt tilsyn for komunner';
    const { text, back, forth, asWritten } = spelt(written);
    const start = text.indexOf('kommuner');
    const there = back({ start, end: start + 'kommuner'.length });
    expect(written.slice(there.start, there.end)).toBe('komunner');
    expect(forth(there)).toEqual({ start, end: start + 'kommuner'.length });
    expect(asWritten('digitalt tilsyn')).toBe('digtalt tilsyn');
  });
});
