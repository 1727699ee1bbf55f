import { describe, expect, it } from 'vitest';
import { isAbuse } from '../../../src/conversation/understand/abuse.ts';
import { readYesNo } from '../../../src/conversation/understand/yes-no.ts';

describe('words that are thrown at the assistant', () => {
  it.each([
    'fuck you bot',
    'go kill yourself',
    'go to hell',
    'hold kjeft din dritt',
    'hald kjeft',
    'Are you stupid?',
    'er du dum eller?',
    'eg hatar deg',
    'jeg hater deg',
    'du er en idiot',
    'idiot!',
    'drep deg selv',
    'dra til helvete',
    'ja, din idiot',
  ])('"%s"', (text) => {
    expect(isAbuse(text)).toBe(true);
  });

  it.each([
    'hva gjør vi med en håpløs leverandør?',
    'ubrukelige greier. kan du ikke bare fikse det',
    'hold kjeft, hvem er pådriver i Oslo?',
    'er du en robot?',
    'er du sikker?',
    'are you there?',
    'jeg hater skjemaer',
    'er det dumt å overspesifisere?',
    'kurs om søppel og avfall',
  ])('none in "%s"', (text) => {
    expect(isAbuse(text)).toBe(false);
  });

  it.each(['go kill yourself', 'go away', 'go to hell'])('"%s" is no yes', (text) => {
    expect(readYesNo(text)).not.toBe('yes');
  });

  it.each(['go', 'go ahead', 'go for it'])('"%s" is one', (text) => {
    expect(readYesNo(text)).toBe('yes');
  });
});
