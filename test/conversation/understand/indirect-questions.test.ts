import { describe, expect, it } from 'vitest';
import { splitIndirect } from '../../../src/conversation/understand/indirect-questions.ts';

describe('two things wondered about in one sentence', () => {
  it.each([
    [
      'jeg lurer på hvem som er vår kontakt i LUP, og om dere kan holde et webinar i januar',
      ['jeg lurer på hvem som er vår kontakt i LUP', 'om dere kan holde et webinar i januar'],
    ],
    [
      'eg lurar på om de kan halde eit kurs i Voss og kven som er pådrivar',
      ['eg lurar på om de kan halde eit kurs i Voss', 'kven som er pådrivar'],
    ],
    [
      'jeg lurer på hva StartOff er, hva FKA er og hvem som er pådriver',
      ['jeg lurer på hva StartOff er', 'hva FKA er', 'hvem som er pådriver'],
    ],
    [
      'I wonder who our contact is, and whether you could run a course in May',
      ['I wonder who our contact is', 'whether you could run a course in May'],
    ],
  ])('are taken apart: %s', (sentence, parts) => {
    expect(splitIndirect(sentence)).toEqual(parts);
  });

  it.each([
    'vi vil ha et kurs om klima og om hvordan vi kan spare',
    'jeg lurer på når og hvor det er kurs',
    'jeg lurer på om kommuner og fylker er med',
  ])('are one without that: %s', (sentence) => {
    expect(splitIndirect(sentence)).toEqual([sentence]);
  });
});
