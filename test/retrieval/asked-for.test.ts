import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskingText, learnAskedFor } from '../../src/retrieval/asked-for.ts';

const texts: readonly AskingText[] = [
  { label: 'ferge#price', text: 'hva koster fergen', language: 'no' },
  { label: 'ferge#price', text: 'må vi betale for å ta ferga', language: 'no' },
  { label: 'ferge#time', text: 'når går fergen', language: 'no' },
  { label: 'ferge#time', text: 'how often does the ferry leave', language: 'en' },
  { label: 'untold:ferge', text: 'hvem er kaptein på fergen', language: 'no' },
];
const noRepairs = () => null;

function likeliest(chances: ReadonlyMap<string, number>): string | undefined {
  return [...chances].sort((one, other) => other[1] - one[1])[0]?.[0];
}

describe('what a question asks for', () => {
  const asked = learnAskedFor(texts);

  it.each([
    ['når kommer fergen tilbake', 'ferge#time'],
    ['betaler vi for fergen', 'ferge#price'],
    ['hvem eier fergen', 'untold:ferge'],
  ])('is told by the small words: %s', (question, label) => {
    expect(likeliest(asked.chanceOf(question, 'no', noRepairs))).toBe(label);
  });

  it('takes a misspelt word for the one it may be', () => {
    const repairs = (word: string) => (word === 'kapptein' ? 'kaptein' : null);
    const chance = (repair: (word: string) => string | null) =>
      asked.chanceOf('kapptein', 'no', repair).get('untold:ferge') ?? 0;
    expect(chance(repairs)).toBeGreaterThan(chance(noRepairs) + 1);
  });

  it('knows nothing of words that it never saw: all are as likely', () => {
    const chances = [...asked.chanceOf('blåbærsyltetøy', 'no', noRepairs).values()];
    for (const chance of chances) expect(chance).toBeCloseTo(Math.log(1 / 3));
  });

  it('shares one chance among all labels, whatever is asked', () => {
    const word = fc.constantFrom('hva', 'koster', 'når', 'ferge', 'kaptein', 'ferry', 'often', 'ukjent', '7');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const chances = [...asked.chanceOf(words.join(' '), 'no', noRepairs).values()];
        expect(chances.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1);
      }),
    );
  });

  it('can be had of nothing', () => {
    expect([...learnAskedFor([]).chanceOf('hva koster det', 'no', noRepairs)]).toEqual([]);
  });
});
