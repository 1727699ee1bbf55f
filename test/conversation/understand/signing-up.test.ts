import { describe, expect, it } from 'vitest';
import { signsUp } from '../../../src/conversation/understand/signing-up.ts';
import { fold } from '../../../src/language/tokens.ts';

describe('signing up', () => {
  it.each([
    'kan du melde meg på kurs',
    'skal melde på en kollega til kurset i Agder',
    'hvordan melder jeg meg på?',
    'eg vil melde meg på',
    'Hvor finner jeg påmelding til webinaret?',
    'er det åpent for påmelding?',
    'korleis er det med påmeldinga?',
    'can you sign me up for the course in Bergen?',
    'how do I register for the webinar?',
  ])('is heard in: %s', (text) => {
    expect(signsUp(fold(text))).toBe(true);
  });

  it.each([
    'vi vil melde inn et kurs om vann i Bodø',
    'melde inn aktivitet',
    'eg vil melde inn eit ønske om kurs på Voss',
    'melde inn et behov på vegne av kommunen',
    'hvordan melder vi oss på som partner i LUP?',
    'kan dere melde fra på e-post?',
    'can we sign up as a partner?',
  ])('is not heard in: %s', (text) => {
    expect(signsUp(fold(text))).toBe(false);
  });
});
