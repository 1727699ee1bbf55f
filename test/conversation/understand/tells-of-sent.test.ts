import { describe, expect, it } from 'vitest';
import { tellsOfRequest } from '../../../src/conversation/understand/tells-of-sent.ts';
import { monday } from './period/period-case.ts';
import { detected } from './slots/detected.ts';

function tells(text: string): boolean {
  return tellsOfRequest({ text, at: monday, mentions: detected(text).mentions });
}

describe('what is said of a request after it was sent', () => {
  it.each([
    'vi blir 50',
    'me blir 15 stykk',
    'we will be 25',
    'glemte å si at vi blir 35',
    'det er på Scandic Hamar',
    'og at det skal være fysisk',
    'og den blir digital',
    'jeg heter egentlig Anne Berg',
    'e-posten min er ny@example.org',
  ])('tells of it: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each(['hva koster det', 'vi er i Hamar', 'det var bra', 'vi jobber med klimakrav', 'takk for hjelpen'])(
    'is about something else: %s',
    (text) => {
      expect(tells(text)).toBe(false);
    },
  );
});
