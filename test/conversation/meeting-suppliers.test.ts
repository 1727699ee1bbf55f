import { expect, it } from 'vitest';
import { listenForLast } from './last-turn.ts';

// "Et møte med leverandørene": what people who buy call a market dialogue.

const last = listenForLast();

it.each([
  ['vi ønsker et møte med leverandører om batteriferger til våren', 'batteriferger'],
  ['Vi vil ha et møte med leverandørene om batteriferger', 'batteriferger'],
  ['hjelp til å få til et møte med leverandørene om sirkulære møbler i Agder', 'sirkulære møbler'],
  ['vi ønskjer eit møte med leverandørane om massehandtering i Vestland', 'massehandtering'],
  ['æ vil ha et møte me leverandøran om ferje i Troms', 'ferje'],
  ["we'd like a meeting with suppliers about electric ferries in Agder", 'electric ferries'],
  ['vi vil gjerne snakke med leverandører om batteriferger i Agder', 'batteriferger'],
  ['møte med leverandører om batteriferger i Agder til våren', 'batteriferger'],
])('"%s" begins a market dialogue', async (text, topic) => {
  const { session } = await last(text);
  expect(session.draft?.fields).toMatchObject({
    activity: 'dialogkonferanse',
    audience: ['naeringsliv'],
    topic,
  });
});

it.each([
  'vi ønsker et møte om batteriferger i Agder i mars',
  'me vil ha eit møte om asfalt i Rogaland i mai',
])('"%s" asks which activity it shall be', async (text) => {
  expect((await last(text)).session.draft?.waitingFor).toBe('activity');
});

it('is an answer to the question for the activity', async () => {
  const { session } = await last('vi vil be om en aktivitet', 'et møte med leverandørene');
  expect(session.draft?.fields.activity).toBe('dialogkonferanse');
});

it.each([
  'kan vi ha et møte med leverandører før konkurransen?',
  'kan vi snakke med leverandører om pris?',
  'hvordan gjennomfører vi et møte med leverandørene?',
  'er det lov å ha et møte med en leverandør om pris?',
  'Vi skal ha et møte med leverandørene i morgen. Hva må vi passe på?',
  'vi hadde et møte med leverandørene om ferger i fjor',
  'vi ønsker et møte med pådriveren i Agder',
  'kven kan vi snakke med om batteriferjer?',
])('"%s" begins none', async (text) => {
  expect((await last(text)).session.draft).toBeNull();
});
