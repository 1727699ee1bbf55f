import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld, type World } from './in-memory-world.ts';

// "Ka med uke 10?" answers "when?"; "hva er en dialogkonferanse?" does not.

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

async function open(opener: string): Promise<World> {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Nordmann', email: 'kari@example.org' });
  await world.say({ type: 'text', text: opener });
  return world;
}

const whenAsked = 'Vi ønsker et kurs om markedsdialog i Vestland for kommuner';
const weekTen = { from: '2027-03-08', to: '2027-03-14' };

describe('asked for the time', () => {
  it.each([
    'ka med uke 10?',
    'hva om vi tar uke 10?',
    'passer det i uke 10?',
    'er uke 10 mulig?',
    'hva sier dere til uke 10?',
    'har dere ledig i uke 10?',
    'kan me ta veke 10?',
    'would week 10 work?',
    'mars går ikke, men uke 10',
  ])('takes "%s" for week 10', async (text) => {
    const { say, session } = await open(whenAsked);
    await say({ type: 'text', text });
    expect(session().draft).toMatchObject({ waitingFor: 'summary', fields: { period: weekTen } });
  });

  it.each([
    'kan vi komme tilbake til det?',
    'usikker, må sjekke med sjefen først',
    'når det passer for dere',
    'nei det veit eg ikkje, kan vi la det stå ope?',
    'to be decided',
  ])('takes "%s" for "not known yet"', async (text) => {
    const { say, session } = await open(whenAsked);
    await say({ type: 'text', text });
    expect(session().draft).toMatchObject({
      waitingFor: 'summary',
      fields: { period: { from: null, to: null } },
    });
  });

  it.each(['hva er en dialogkonferanse?', 'hvor lenge varer et kurs?', 'er det påske i uke 12?'])(
    'answers "%s" and asks again',
    async (text) => {
      const { say, session } = await open(whenAsked);
      const { replies } = await say({ type: 'text', text });
      expect(replies.length).toBeGreaterThan(1);
      expect(session().draft).toMatchObject({ waitingFor: 'period', fields: { period: null } });
    },
  );
});

it.each([
  ['Vi ønsker et kurs', 'hva med Alta?', { counties: ['56'] }],
  ['Vi ønsker et kurs i Vestland', 'hva med grønn fjordtransport?', { topic: 'grønn fjordtransport' }],
  ['Vi ønsker et kurs i Vestland', 'klimakrav?', { topic: 'klimakrav' }],
  [
    'Vi ønsker et kurs om is i Vestland',
    'kan vi ta både kommuner og klynger?',
    { audience: ['kommuner', 'klynger'] },
  ],
  ['Jeg vil be om en aktivitet', 'kanskje et kurs?', { activity: 'kurs' }],
  ['Vi ønsker et kurs om is i Vestland', 'bare lokale bedrifter', { audience: ['naeringsliv'] }],
  ['Me ønskjer eit kurs om is i Vestland', 'berre lokale bedrifter', { audience: ['naeringsliv'] }],
])('after "%s", "%s" is an answer', async (opener, text, fields) => {
  const { say, session } = await open(opener);
  await say({ type: 'text', text });
  expect(session().draft?.fields).toMatchObject(fields);
});

it('leads somewhere when the same words are not understood again', async () => {
  const { say } = await open(whenAsked);
  const ends: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const { replies } = await say({ type: 'text', text: 'ka med da det e sånn greit som sist?' });
    ends.push(replies.at(-1)?.kind ?? '');
  }
  expect(ends).toEqual(['question', 'question', 'handoff']);
});

it.each([
  [
    'Me treng eit kurs om ombruk av møblar i Vestland, ikkje så mange, tjue stykker',
    'bare kommunene her ute',
    'nn',
  ],
  ['heisann, vi treng ei samling førr leverandøran her i Lofoten, om havbruksutstyr', 'næringslivet', 'nn'],
  ['Vi ønsker et kurs om ombruk i Troms', 'æ trur det e kommunan og næringslivet', 'nb'],
])('keeps its written standard after "%s" and "%s"', async (opener, answer, language) => {
  const { say } = await open(opener);
  await say({ type: 'text', text: answer });
  const { replies } = await say({ type: 'text', text: 'etter påske en gang' });
  expect(replies.at(-1)?.language).toBe(language);
});
