import { describe, expect, it } from 'vitest';
import { hadIdentityNumber, withoutIdentityNumbers } from '../../src/conversation/identity-numbers.ts';
import { textAfter } from './text-after.ts';

const stored = (text: string): string => textAfter(withoutIdentityNumbers, text);

describe('what is stored of a message', () => {
  it.each([
    ['a national identity number', 'fnr er 13097248022'],
    ['one with a space', '130972 48022 er hans'],
    ['one in groups', 'han har 13 09 72 48022'],
    ['a D-number', 'nummeret 53097248016'],
    ['a synthetic number as Tenor makes them', 'test 13897248004'],
    ['a synthetic number as Dolly makes them', 'test 13497248005'],
    ['a synthetic number as Dolly made them before', 'test 13747248006'],
    ['a synthetic number as the health services make them', 'test 15656510002'],
    ['one with a slip in it that is called one', 'fnr 13097248023'],
    ['any eleven digits that are called one', 'fødselsnummer: 99999999999'],
  ])('holds no digit of %s', (_, text) => {
    expect(stored(text)).not.toMatch(/\d{5}/);
    expect(hadIdentityNumber(stored(text))).toBe(true);
  });

  it.each([
    'ring 22 33 44 55',
    'org.nr. 123 456 789',
    'LUP-2026-0042',
    'sak 2026001234567',
    '40 deltakere 3. mars 2027',
    'ordre 99999999999',
    'faktura 13097248023',
    'kontonummer 12345678901',
  ])('leaves "%s" as it is', (text) => {
    expect(stored(text)).toBe(text);
    expect(hadIdentityNumber(stored(text))).toBe(false);
  });
});
