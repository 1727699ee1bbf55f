import { expect, it } from 'vitest';
import { cues } from '../../src/conversation/understand/cues.ts';
import { readOutOfPlace } from '../../src/conversation/understand/out-of-place.ts';
import { fold } from '../../src/language/tokens.ts';

it.each([
  'mannen min slo meg i går',
  'han som slo meg jobber her',
  'naboen slår ungene',
  'jeg blir slått hjemme',
  'eg er redd mannen min',
])('hears danger in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBe('danger');
});

it.each([
  'det slo meg hver gang hvor mye rent tøy som ble kjørt frem og tilbake',
  'Det har også slått meg at vi kaster for mye',
  'tanken slo meg da moren min bodde på sykehjem',
])('hears a thought in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBeNull();
});

it.each(['jeg orker ikke leve lenger', 'me vil ikkje leve lenger', 'jeg orker ikke leve med dette'])(
  'hears distress in "%s"',
  (text) => {
    expect(cues.distress.test(fold(text))).toBe(true);
  },
);

it('hears none where a body cannot live with its contracts', () => {
  expect(cues.distress.test(fold('vi vil ikke leve med gamle avtaler lenger'))).toBe(false);
});

it("takes a request in spite of somebody else's illness, and meets one's own first", () => {
  const said = (text: string) => readOutOfPlace(fold(text), true);
  expect(said('sjefen min er sykmeldt, så jeg tar over. Vi ønsker et kurs')).toBeNull();
  expect(said('jeg er helt utbrent, kan dere holde et kurs om stress?')).toBe('trouble');
});

it.each([
  'eg har mista mor mi og klarar ikkje tenkje',
  'I feel so alone',
  'jeg er helt på bånn',
  'Jeg er syk og klarer ikke jobben',
  'eg er redd for å gå på jobb',
])('hears trouble in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBe('trouble');
});

it.each([
  'vi er redd for å gå til innkjøp',
  'I am afraid of going over budget',
  'vi er på bunn av terskelen',
])('hears none in "%s"', (text) => {
  expect(readOutOfPlace(fold(text))).toBeNull();
});
