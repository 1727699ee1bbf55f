import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../../../src/commands/checks/spelling/near-miss.ts';

const knows = (word: string) => ['anskaffelse', 'tunnelen'].includes(word);

describe('a near miss', () => {
  it.each([
    ['anskafelse', 'a letter left out'],
    ['anskafffelse', 'a letter too many'],
    ['anskoffelse', 'another letter'],
    ['anskafeflse', 'two that changed places'],
  ])('is %s: %s', (word) => {
    expect(nearMiss(word, knows)).toBe('anskaffelse');
  });

  it('is not what differs in two letters, nor the word itself', () => {
    expect(nearMiss('anskafels', knows)).toBeNull();
    expect(nearMiss('anskaffelse', knows)).toBeNull();
  });

  it('is not another inflection when the end is to be kept', () => {
    expect(nearMiss('tunneler', knows, 2)).toBeNull();
    expect(nearMiss('tunnelan', knows)).toBe('tunnelen');
    expect(nearMiss('tunnelan', knows, 2)).toBeNull();
  });
});
