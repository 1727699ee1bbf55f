import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/retrieval/concepts.ts';
import { buildLexicalIndex } from '../../src/retrieval/lexical-index.ts';
import { searchLexically } from '../../src/retrieval/lexical-search.ts';
import { noSynonyms, readSynonyms } from '../../src/retrieval/synonyms.ts';

const texts = [
  'Dialogkonferanse om trygghetsalarmer for kommunene i Telemark',
  'Funksjonskrav sier hva leveransen skal gi, ikke hvordan',
  'Kunngjøringen legges ut på Doffin før konkurransen',
  'Hurtigbåter uten utslipp i Trøndelag',
  'En samling med leverandører og kommuner',
];
const index = buildLexicalIndex(
  texts.map((text) => ({ language: 'no' as const, fields: [{ text, weight: 1 }] })),
);
const first = (question: string, synonyms = noSynonyms) => {
  const concepts = readConcepts(question, 'no', { index, synonyms, guesses: false });
  return searchLexically(index, concepts, 3)[0]?.document ?? null;
};

describe('searching by words', () => {
  it.each([
    ['nynorsk for bokmål', 'kunngjeringar på Doffin', 2],
    ['an inflected form', 'kommunenes trygghetsalarm', 0],
    ['a part of a compound', 'konferanse om dialog', 0],
    ['a compound of known parts', 'leverandørsamling', 4],
    ['a misspelt word', 'funksjonkrav', 1],
    ['two slips in a long word', 'trygetsalarmer', 0],
    ['letters without marks', 'hurtigbater utslipp', 3],
    ['swapped letters', 'Dofifn', 2],
  ])('finds %s', (_, question, document) => {
    expect(first(question)).toBe(document);
  });

  it('finds nothing by stop words, by nothing, or by what no text knows', () => {
    expect([first('hva er det'), first(''), first('sjiraff')]).toEqual([null, null, null]);
  });

  it('finds by a synonym only where the file has it', () => {
    const synonyms = readSynonyms(
      'same:\n  - [fabrikkskip, hurtigbåt]\nwider: {}\nabbreviations: {}\nenglish: {}\n',
    );
    expect([first('fabrikkskip'), first('fabrikkskip', synonyms)]).toEqual([null, 3]);
  });

  it('gives scores that fall, and no more than asked for', () => {
    const concepts = readConcepts('kommunene og leverandører på Doffin', 'no', {
      index,
      synonyms: noSynonyms,
      guesses: false,
    });
    const scores = searchLexically(index, concepts, 2).map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
