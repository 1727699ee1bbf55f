import { describe, expect, it } from 'vitest';
import { countWords, excerpt } from '../../src/retrieval/excerpt.ts';

const holds = (word: string) => (text: string) => (text.includes(word) ? 1 : 0);

describe('the part of a text that is said', () => {
  it('is the whole text when that is short enough', () => {
    expect(excerpt('Én setning. To setninger.', 60, holds('To'))).toBe('Én setning. To setninger.');
  });

  it('begins where the question is met and keeps to the limit', () => {
    const text = 'Bilen er rød og rask nok. Båten er blå og går på strøm. Toget er langt.';
    expect(excerpt(text, 11, holds('Båten'))).toBe('Båten er blå og går på strøm. Toget er langt.');
  });

  it.each(['Det gjelder båten.', 'Etter det går båten.', 'Slike krav har båten.', 'Derfor går båten.'])(
    'does not open with "%s"',
    (hanging) => {
      const said = excerpt(`Fartøy får støtte. ${hanging}`, 8, holds('båten'));
      expect(said).toBe(`Fartøy får støtte. ${hanging}`);
    },
  );

  it('may open with a "det" or "de" that is an article', () => {
    const text = 'Toget går. Det offentlige kjøper båten.';
    expect(excerpt(text, 4, holds('båten'))).toBe('Det offentlige kjøper båten.');
  });

  it('keeps the line that opens a list with the item that answers', () => {
    const text = 'Slik vokste tallet:\n- 2015: tolv båter\n- 2018: tretten båter\n- 2021: nitten båter';
    expect(excerpt(text, 7, holds('nitten'))).toBe('Slik vokste tallet:\n- 2021: nitten båter');
  });

  it('leaves out pointers to other articles', () => {
    const text = 'Behovet bør være klart først, se [behov](article:behov). Se også [dialog](article:dialog).';
    expect(excerpt(text, 60, holds('Behovet'))).toBe('Behovet bør være klart først.');
  });

  it('counts words, not marks', () => {
    expect(countWords('- 30 % – to ord')).toBe(3);
  });
});
