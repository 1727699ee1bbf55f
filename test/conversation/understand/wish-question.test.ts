import { describe, expect, it } from 'vitest';
import { wishesInQuestion } from '../../../src/conversation/understand/wish-question.ts';
import { fold } from '../../../src/language/tokens.ts';

describe('a wish that is worded as a question', () => {
  it.each([
    'Kunne vi fått et kurs i mars?',
    'kan dokker kom å held et kurs',
    'Hadde det gått an å få til et webinar?',
    'Er det råd å få eit innlegg?',
    'Ville det vore mogleg med ein dialogkonferanse?',
    'Har dere kapasitet til å kjøre et kurs?',
    'Kunne klyngja vår fått eit webinar?',
    'Any chance of a needs workshop?',
    'Would you be able to hold a workshop?',
    'we were wondering whether you might run a course',
    'hva med å få satt opp et kurs',
  ])('is heard in: %s', (text) => {
    expect(wishesInQuestion(fold(text))).toBe(true);
  });

  it.each([
    'Kan dere forklare hva et behovsverksted er?',
    'Kan dere anbefale et kurs?',
    'Kan vi bruke dialogkonferanse i alle anskaffelser?',
    'Kan vi ha en dialogkonferanse etter at konkurransen er kunngjort?',
    'Er det lov å holde dialogkonferanse med bare én leverandør?',
    'Kan en gründer delta på dialogkonferanse?',
    'Hvordan kan vi få hjelp til en anskaffelse?',
    'Is it possible to record the webinar?',
    'Could you tell me what happens at a needs workshop?',
    'Må vi betale for webinar?',
  ])('is not heard in: %s', (text) => {
    expect(wishesInQuestion(fold(text))).toBe(false);
  });
});
