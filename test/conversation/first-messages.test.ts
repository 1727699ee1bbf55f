import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftFields } from '../../src/requests/request.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld, type World } from './in-memory-world.ts';

// Messages that open a conversation, and what the form holds after them.

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

interface Told extends World {
  readonly kinds: readonly string[];
  readonly fields: DraftFields | undefined;
}

async function told(...texts: string[]): Promise<Told> {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Nordmann', email: 'kari@example.org' });
  let kinds: string[] = [];
  for (const text of texts) kinds = (await world.say({ type: 'text', text })).replies.map(({ kind }) => kind);
  return { ...world, kinds, fields: world.session().draft?.fields };
}

const requests: readonly (readonly [text: string, fields: Partial<DraftFields>])[] = [
  [
    'Behovsverksted – digitale vannmålere – Akershus – kommuner – når som helst i juni',
    { activity: 'behovsverksted', counties: ['32'], topic: 'digitale vannmålere', audience: ['kommuner'] },
  ],
  [
    'Møteplass for innkjøparar på tvers av Agder og Telemark, tema: tolketenester',
    { activity: 'nettverk', counties: ['40', '42'], topic: 'tolketenester' },
  ],
  ['vi vil samle leverandørar til ei økt om oppdrettsmerdar', { activity: 'leverandorsamling' }],
  ['vi vil ha en økt om ombruk', { activity: 'kurs' }],
  [
    'Ringerike kommune her. Vi skal ut med en konkurranse på renovasjonsbiler og kunne trengt noen som kan dette.',
    { activity: 'anskaffelsesbistand', counties: ['33'], organisation: 'Ringerike kommune' },
  ],
  ['treng ein fagperson med oss i anbodet på nytt arkivsystem', { activity: 'anskaffelsesbistand' }],
  ['Vestfold og Telemark vil samle leverandører til et felles treff', { counties: ['39', '40'] }],
  ['hei, vi på IKT har lyst på et kurs om skrivere', { activity: 'kurs', organisation: null }],
  [
    'Det var hyggelig å treffe dere! Hos oss har vi mye snø. Vi ønsker et kurs om brøyting i Alta',
    { activity: 'kurs', topic: 'brøyting', format: null },
  ],
  ['vi ønsker kurs om lys i Oslo, helst hos oss', { format: 'fysisk' }],
  [
    'Talk for our leaders on why late payments hurt small suppliers. Trøndelag.',
    { activity: 'lederforankring', counties: ['50'], audience: null },
  ],
];

it.each(requests)('"%s" begins a request', async (text, fields) => {
  expect((await told(text)).fields).toMatchObject(fields);
});

it.each([
  'Jeg lurer på om dere kan hjelpe oss med noe rundt gravsteiner.',
  'Kunne dere hjulpet oss med noko om avfall i Førde?',
  'Could you help us with something about street lights?',
])('"%s" is asked what kind of activity', async (text) => {
  expect((await told(text)).session().draft?.waitingFor).toBe('activity');
});

it.each([
  'Kan dere si noe om klima i anskaffelser?',
  'Jeg vil vite noe om markedsdialog',
  'har dere noe om funksjonskrav?',
  'finnes det noe for gründere?',
  'noe om klima',
])('"%s" asks, and begins no request', async (text) => {
  expect((await told(text)).session().draft).toBeNull();
});

describe('a question beside a wish', () => {
  it.each([
    'hei, vi ønsker kurs om lys i Oslo for kommuner. Hva koster det på mandager når det regner?',
    'hei, vi ønsker kurs om lys i Oslo. Hvem er pådriver?',
  ])('"%s" is met first, and the form asks last', async (text) => {
    const { kinds, session } = await told(text);
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.at(-1)).toBe('question');
    expect(session().pending).toBeNull();
  });

  it('is none when it only makes sure of the place to ask', async () => {
    const { kinds } = await told('vi skulle hatt kurs om lys i Oslo. e det dokker vi snakker med?');
    expect(kinds).toEqual(['question']);
  });
});

describe('which counties', () => {
  it.each([
    ['Østfold og Buskerud', ['31', '33']],
    ['Akershus', ['32']],
    ['hele', ['31', '32', '33']],
  ])('"%s" of what was Viken', async (said, counties) => {
    expect((await told('kurs om lys', 'Viken', said)).fields?.counties).toEqual(counties);
  });

  it.each(['vi er på Kongsberg, altså Buskerud', 'vi er i Romsdal, altså Møre og Romsdal'])(
    '"%s" names no organisation',
    async (said) => {
      const { fields } = await told('kurs om lys', said);
      expect(fields?.counties).toHaveLength(1);
      expect(fields?.organisation).toBeNull();
    },
  );
});

it.each([
  ['alle utanom gründerar', ['kommuner', 'naeringsliv', 'klynger', 'fou']],
  ['everyone except startups', ['kommuner', 'naeringsliv', 'klynger', 'fou']],
  ['alle, men ikke FoU', ['kommuner', 'naeringsliv', 'klynger', 'grundere']],
])('"%s" leaves some out', async (said, audience) => {
  expect((await told('kurs om lys', 'Oslo', said)).fields?.audience).toEqual(audience);
});

it('takes a place nobody has a municipality for when people meet there', async () => {
  const { fields } = await told(
    'webinar om lys i Oslo for gründere 14. januar',
    'den skal være fysisk på Tøyen',
  );
  expect(fields).toMatchObject({ format: 'fysisk', place: 'Tøyen', counties: ['03'] });
});
