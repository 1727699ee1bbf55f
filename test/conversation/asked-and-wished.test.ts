import { expect, it } from 'vitest';
import { listenForLast } from './last-turn.ts';

// A question and a wish in one message, and wishes that name no activity.

const last = listenForLast();

it.each([
  ['Kem e pådriver i Nordland, å kan æ få et kurs om elferjer der?', 'contact', 'kurs', '18'],
  [
    'Æ lure på kæm som e pådriver i Troms og så vil vi ha et behovsverksted om plast i mars',
    'contact',
    'behovsverksted',
    '55',
  ],
  ['Hva er en dialogkonferanse, og kan dere holde en for oss i Agder?', 'question', 'dialogkonferanse', '42'],
  ['Kva er ein dialogkonferanse, og kan de halde ein for oss i Agder?', 'question', 'dialogkonferanse', '42'],
  ['What is a needs workshop, and we would like to have one in Troms', 'question', 'behovsverksted', '55'],
])('"%s" is answered, and begins a request', async (text, intent, activity, county) => {
  const { session, trace } = await last(text);
  expect(trace.intents).toEqual(expect.arrayContaining([intent, 'request']));
  expect(session.draft?.fields).toMatchObject({ activity, counties: [county] });
});

it('gives the contact that is asked for beside', async () => {
  const { trace } = await last(
    'Hva er en dialogkonferanse, og send meg heller kontaktinfo til pådriveren i Agder',
  );
  expect(trace.intents).toEqual(expect.arrayContaining(['question', 'contact']));
});

it('takes no question word for a subject', async () => {
  const { session, trace } = await last('Ka e et behovsverksted å kossn kan vi få et i Finnmark?');
  expect(trace.intents).toContain('question');
  expect(session.draft?.fields.topic ?? null).toBeNull();
});

it.each([
  ['jeg vil be om noe', 'i april 2027'],
  ['eg vil gjerne be om noko', 'i april 2027'],
  ['I would like to request something', 'in April 2027'],
])('"%s" is asked which activity, and keeps what is said next', async (...lines) => {
  const { session } = await last(...lines);
  expect(session.draft).toMatchObject({ waitingFor: 'activity', fields: { period: { from: '2027-04-01' } } });
});

it.each([
  'eg ska ha et kurs om kaianlegg i Bergen, ka e det dokkar trenge å vite?',
  'we would like a course on quays in Bergen. What do you need to know?',
])('"%s" is met by the form alone', async (text) => {
  const { session, trace } = await last(text);
  expect(trace.intents).toEqual(['request']);
  expect(session.draft?.fields).toMatchObject({ activity: 'kurs', counties: ['46'] });
});

it.each([
  ['vi vil ha noe opplegg om bærekraft for kommuner', 'bærekraft'],
  ['me vil ha noko opplegg om berekraft for kommunar', 'berekraft'],
])('"%s" is asked which activity', async (text, topic) => {
  const { session } = await last(text);
  expect(session.draft).toMatchObject({ waitingFor: 'activity', fields: { topic, audience: ['kommuner'] } });
});
