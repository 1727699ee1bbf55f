import { describe, expect, it } from 'vitest';
import {
  besideCourtesy,
  isPoliteQuestion,
  withoutPoliteTail,
} from '../../../src/conversation/understand/polite-request.ts';

describe('a polite question', () => {
  it.each([
    'Kan dere bidra?',
    'e det dokker vi snakker med?',
    'er dette rett sted å spørre?',
    'e æ komme rett?',
    'Kan dere hjelpe oss med det?',
    'kan de stille?',
    'Kan dere være med?',
    'Er det mulig å få til?',
    'er det mogleg?',
    'Går det an?',
    'lèt det seg gjere?',
    'Er det noe dere kan hjelpe med?',
    'Har dere kapasitet?',
    'Kan vi få litt hjelp?',
    'Can you help with that?',
    'Would that be possible?',
  ])('asks for nothing more: %s', (text) => {
    expect(isPoliteQuestion(text)).toBe(true);
  });

  it.each([
    'Kan dere hjelpe oss med å lage kravspesifikasjon?',
    'Hva kan dere hjelpe med?',
    'Hvordan går det?',
    'Er det mulig å ha dialog med leverandørene etter kunngjøring?',
    'Can you help us find the contact in Agder?',
    'Kan leverandørene være med?',
  ])('is none when it asks something: %s', (text) => {
    expect(isPoliteQuestion(text)).toBe(false);
  });

  it('is cut from the end of a wish', () => {
    expect(withoutPoliteTail('Vi trenger et kurs om vann i mai, går det an?')).toBe(
      'Vi trenger et kurs om vann i mai',
    );
    expect(withoutPoliteTail('vi vil ha webinar i januar kan dere hjelpe med det')).toBe(
      'vi vil ha webinar i januar',
    );
  });

  it('leaves a question alone that only ends like one', () => {
    for (const text of ['hvordan kan dere hjelpe oss?', 'men går det an?', 'og hvordan går det?'])
      expect(withoutPoliteTail(text)).toBe(text);
  });

  it('leaves what is said beside it', () => {
    expect(besideCourtesy('Går det an å få til før påske?')).toBe('før påske');
    expect(besideCourtesy('Would that be possible in February?')).toBe('in February');
    expect(besideCourtesy('er det mulig å få det digitalt i stedet?')).toBe('digitalt i stedet');
    expect(besideCourtesy('går det bra om vi er digitalt?')).toBe('digitalt');
    expect(besideCourtesy('Er det mulig å snakke med markedet i mars?')).toBeNull();
  });
});
