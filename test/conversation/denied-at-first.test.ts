import { expect, it } from 'vitest';
import type { DraftFields } from '../../src/requests/request.ts';
import { listenForLast } from './last-turn.ts';

// A first message that says what it shall not be: what it denies is never taken.

const last = listenForLast();

const said: readonly (readonly [text: string, fields: Partial<DraftFields>])[] = [
  [
    'vi vil ikke ha webinar, men kurs om skog på Hamar for kommuner i februar',
    { activity: 'kurs', topic: 'skog', place: 'Hamar' },
  ],
  ['me vil ikkje ha webinar, men kurs om skog i Agder for kommunar', { activity: 'kurs', topic: 'skog' }],
  ["we don't want a webinar but a course on forestry in Agder", { activity: 'kurs', topic: 'forestry' }],
  ['not a webinar but a course on forestry in Agder', { activity: 'kurs', topic: 'forestry' }],
  [
    'ikke dialogkonferanse, men behovsverksted om vann i Troms',
    { activity: 'behovsverksted', topic: 'vann' },
  ],
  ['kurs om vann i Troms, ikke for næringsliv men for kommuner', { audience: ['kommuner'] }],
  ['kurs om vatn i Troms for kommunar og ikkje næringsliv', { audience: ['kommuner'] }],
  ['course on water in Troms, not for business but for municipalities', { audience: ['kommuner'] }],
  [
    'kurs om vann i Troms for alle, men ikke for næringsliv',
    { audience: ['kommuner', 'klynger', 'grundere', 'fou'] },
  ],
  ['kurs om vann i Tromsø, ikke digitalt, men fysisk', { format: 'fysisk' }],
  ['kurs om vann i Troms, not in person but digital', { format: 'digital' }],
  ['kurs om vann ikke i Troms, men i Finnmark', { topic: 'vann', counties: ['56'] }],
  ['kurs om vann, ikke om luft, i Troms', { topic: 'vann' }],
];

it.each(said)('"%s"', async (text, fields) => {
  expect((await last(text)).session.draft?.fields).toMatchObject(fields);
});

it.each([
  ['kurs om vann i Troms for kommuner i februar, men ikke uke 8', '2027-02-01'],
  ['kurs om vann i Troms for kommuner, ikke i mars, men i april', '2027-04-01'],
])('takes the time that is left of "%s"', async (text, from) => {
  expect((await last(text)).session.draft?.fields.period?.from).toBe(from);
});

it('keeps what is told only beside what is denied', async () => {
  const turn = await last('vi har ikke hatt kurs om vann før, men vil ha kurs i Troms for kommuner');
  expect(turn.session.draft?.fields).toMatchObject({ activity: 'kurs', topic: 'vann' });
});
