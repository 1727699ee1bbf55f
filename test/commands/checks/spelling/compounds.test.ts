import { describe, expect, it } from 'vitest';
import { isCompound } from '../../../../src/commands/checks/spelling/compounds.ts';

const entries = new Set(['masse', 'håndtering', 'anskaffelse', 'behov', 'verksted', 'del', 'barn', 'gate']);
const forms = new Set([
  ...entries,
  'håndteringen',
  'strategi',
  'strategien',
  'verkstedet',
  'mål',
  'læring',
  'tun',
]);
const parts = { knows: (word: string) => forms.has(word), isEntry: (word: string) => entries.has(word) };

describe('a compound', () => {
  it.each([
    ['massehåndteringen', 'two words, the last inflected'],
    ['anskaffelsesstrategi', 'an s between them'],
    ['barnegate', 'an e between them'],
    ['behovsverkstedet', 'an s after a consonant'],
    ['delmål', 'a short last word that does end compounds'],
    ['Massehåndteringsstrategien', 'three words, with a capital'],
    ['læringsstrategi', 'a first word that the dictionary has as a form of a verb only'],
  ])('can be %s: %s', (word) => {
    expect(isCompound(word, parts)).toBe(true);
  });

  it.each([
    ['massehåndterin', 'its end is no word'],
    ['verkstedetstrategi', 'its beginning is inflected'],
    ['massetun', 'its end is too short to be sure of'],
    ['strategi', 'it is one word'],
  ])('cannot be %s: %s', (word) => {
    expect(isCompound(word, parts)).toBe(false);
  });
});
