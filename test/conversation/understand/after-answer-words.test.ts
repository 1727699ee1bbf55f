import { describe, expect, it } from 'vitest';
import { asksForSource } from '../../../src/conversation/understand/asks-source.ts';
import { readObjection } from '../../../src/conversation/understand/objection.ts';
import { fold } from '../../../src/language/tokens.ts';

describe('objections', () => {
  it.each([
    'dette stemmer ikke',
    'nei, det stemmer ikke',
    'det stemmer jo ikkje',
    'det er helt feil',
    'svaret ditt er feil',
    'det er ikkje rett',
    'du tar feil',
    'that was wrong',
    "that's wrong",
    "no, that's not true",
    'that is no longer correct',
    'det er utdatert',
    'det var ikke det jeg spurte om',
    'det svarer ikke på spørsmålet mitt',
    "that's not what I asked",
  ])('"%s"', (text) => {
    expect(readObjection(text)).toEqual({ comment: '' });
  });

  it.each([
    'stemmer det ikke?',
    'det er feil på anlegget vårt',
    'nei',
    'det er riktig',
    'hva gjør vi når svaret er feil?',
    'det stemmer ikke, hva er riktig beløp?',
  ])('none in "%s"', (text) => {
    expect(readObjection(text)).toBeNull();
  });
});

describe('asking for the source', () => {
  it.each([
    'kilde?',
    'kjelde?',
    'og kjelda?',
    'hva er kilden til dette?',
    'har du en kilde på det?',
    'hvor har du det fra?',
    'kor har du dette frå?',
    'hvor kommer tallene fra?',
    'hvordan vet du det?',
    'hvem sier det?',
    'per når er dette?',
    'frå når er dette?',
    'hvor gammelt er det tallet?',
    'hvor gammel er denne informasjonen?',
    'er dette oppdatert?',
    'stemmer det fortsatt?',
    'is that still true?',
    'hva bygger du det på?',
    'har du en lenke til kilden?',
    'how old is that?',
    "what's your source?",
    'where did you get that?',
    "where's that from?",
    'says who?',
  ])('"%s"', (text) => {
    expect(asksForSource(fold(text))).toBe(true);
  });

  it.each([
    'hvor er det?',
    'når er det?',
    'hvor gammel er du?',
    'hvor kommer pengene fra?',
    'hvor gammelt er programmet?',
    'når er dialogkonferansen?',
    'hva er åpen kildekode?',
  ])('not "%s"', (text) => {
    expect(asksForSource(fold(text))).toBe(false);
  });
});
