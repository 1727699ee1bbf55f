import { describe, expect, it } from 'vitest';
import { hideRareWords, wordsOf } from '../../src/feedback/public-words.ts';

const known = wordsOf(['En rammeavtale kan deles opp i delkontrakter.']);
const by = (asker: string, text: string) => ({ asker, text });

describe('what is shown of a question', () => {
  it('has no name, number or address that only one or two used', () => {
    const text = 'Kari Nordmann her, kan rammeavtalen 4711 deles? Ring 99 88 77 66 eller kari@example.org';
    const shown = hideRareWords(text, known, [
      by('a', text),
      by('b', 'Kari Nordmann spør om 4711'),
      by('a', text),
    ]);
    expect(shown).not.toMatch(/Kari|Nordmann|4711|99|example/i);
    expect(shown).toContain('kan');
    expect(shown).toContain('deles');
  });

  it('has the words of the articles, and those that three people used in any form', () => {
    const together = [
      by('a', 'hva er en drone'),
      by('b', 'dronene våre'),
      by('c', 'droner?'),
      by('a', 'helikopter'),
    ];
    expect(hideRareWords('hva er en drone for helikopter', known, together)).toBe('hva er en drone for …');
  });

  it('does not count one person three times', () => {
    const together = [by('a', 'drone'), by('a', 'drone'), by('b', 'drone')];
    expect(hideRareWords('drone', known, together)).toBe('…');
  });
});
