import { expect, it } from 'vitest';
import { readBareYesNo, readFirmYesNo, readYesNo } from '../../src/conversation/understand/yes-no.ts';

it.each(['ja', 'ja takk, send den', 'ok', 'Jau, gjer det!', 'yes please', 'slik er det riktig'])(
  'takes "%s" as a yes and nothing else',
  (text) => {
    expect(readBareYesNo(text)).toBe('yes');
  },
);

it.each(['nei', 'nei takk', 'no, thanks', 'ikke ennå'])('takes "%s" as a no and nothing else', (text) => {
  expect(readBareYesNo(text)).toBe('no');
});

// A request must not be sent as it stands when the same words change it.
it.each(['ja, i april', 'gjør det digitalt', 'ok, men for 40', 'ja vi blir 30', 'send den til Rogaland'])(
  'hears that "%s" says more than yes',
  (text) => {
    expect(readBareYesNo(text)).toBeNull();
  },
);

it.each(['nei, i mai', 'no, only business', 'dropp Agder'])('hears that "%s" says more than no', (text) => {
  expect(readBareYesNo(text)).toBeNull();
  expect(readYesNo(text)).toBe('no');
});

it('takes no "ok" before a new question for consent', () => {
  expect(readFirmYesNo('ok')).toBeNull();
  expect(readFirmYesNo('ja')).toBe('yes');
});

it.each([
  'do the rules prevent us from meeting suppliers before the tender is announced',
  'do we need to pay?',
  'gjør dere egne innkjøp?',
  'sender dere ut invitasjonene?',
  'stemmer det at dere har 35 partnere?',
])('hears that "%s" asks', (text) => {
  expect(readYesNo(text)).toBeNull();
});

it.each(['do it', 'do that please', 'do go ahead', 'gjør det'])('hears that "%s" agrees', (text) => {
  expect(readYesNo(text)).toBe('yes');
});
