import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftFields } from '../../src/requests/request.ts';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld, type World } from './in-memory-world.ts';
import { notYetReplies } from './not-yet-replies.ts';

// What people answer to "Skal jeg sende?", each to a fresh summary of the same course.

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

const summary =
  'Vi ønsker et kurs om markedsdialog i Vestland, for kommuner, i mars 2027, 20 deltakere, digitalt';

async function replyTo(text: string): Promise<World & { readonly kinds: string[] }> {
  const world = makeWorld(listening.assistant.services, { name: 'Kari Nordmann', email: 'kari@example.org' });
  await world.say({ type: 'text', text: summary });
  expect(world.session().draft?.waitingFor).toBe('summary');
  const { replies } = await world.say({ type: 'text', text });
  return { ...world, kinds: replies.map(({ kind }) => kind) };
}

it.each(notYetReplies)('"%s" sends nothing', async (text) => {
  expect((await replyTo(text)).kinds).not.toContain('receipt');
});

describe('letting it wait', () => {
  it.each([
    'vent, jeg må sjekke med sjefen først',
    'bra, men jeg vil lese gjennom først',
    'send i morgen',
    'send når budsjettet er vedtatt',
    'ja, men me må spørja rådmannen fyrst',
    'æ må snakk me sjefen først',
    'looks fine, let me check with my boss first',
    'yes, but wait until Monday',
    'jeg kan ikke si ja før onsdag',
    'jeg får ikke bekreftet før fredag',
  ])('"%s" changes nothing and says how to go on', async (text) => {
    const world = await replyTo(text);
    expect(world.kinds).toEqual(['summary']);
    expect(world.session().draft?.fields.period?.from).toBe('2027-03-01');
  });
});

describe('agreeing', () => {
  it.each([
    'supert, send',
    'sånn ja. send',
    'Da er det riktig. Send.',
    'der ja, send',
    'det er bra, kjør på',
    'bare send den du',
    'nei, ingen endringer. send',
    'fint. det var alt',
    'kan du sende den?',
    'takk for hjelpen, send den',
    'ja takk, send! mvh Kari',
    'sjefen er enig i alt dette, send',
    '👍',
    'sedn den',
    'no er det rett, send',
    'det e bra, send',
    'køyr på',
    'heilt greitt',
    'ja dæ e bra',
    'ja, det va rett',
    'ja, slek ska dæ vær',
    'dæ gjekk bra, send',
    'stemmer på en prikk',
    'det har du forstått rett',
    'alt ok fra vår side',
    'Ja, det er riktig. Tusen takk!',
    'ja takk, send. på forhånd takk for hjelpen!',
    'you got it',
    'Great, send',
    'looks good, go ahead',
    'no changes, send it',
  ])('"%s" sends', async (text) => {
    expect((await replyTo(text)).kinds).toContain('receipt');
  });

  it.each([
    'ikke send ennå',
    'vent litt',
    'nei',
    'ikke helt riktig',
    'stemmer det?',
    'slik det var',
    'er det rett',
    'dæ e ikkje rett',
    'nja, d va ikkje heilt rett',
    'det var nesten rett',
    'send når sjefen er enig',
  ])('"%s" sends nothing', async (text) => {
    const { kinds, session } = await replyTo(text);
    expect(kinds).not.toContain('receipt');
    expect(session().draft).not.toBeNull();
  });
});

it.each([
  'avbryt',
  'nei, vi dropper det likevel',
  'vi trenger det ikke lenger',
  'sjefen sa nei, avbryt',
  'Det blir ikke noe av, beklager',
  'me treng det ikkje likevel',
  "we don't need it anymore",
])('"%s" gives the request up, and is asked first', async (text) => {
  expect((await replyTo(text)).session().pending?.type).toBe('drop-draft');
});

const may = { from: '2027-05-01', to: '2027-05-31' };
const changes: readonly (readonly [text: string, changed: Partial<Record<keyof DraftFields, unknown>>])[] = [
  ['vent litt, bare Rogaland. Vestland har sitt eget', { counties: ['11'] }],
  ['Rogaland, ikke Vestland', { counties: ['11'] }],
  ['perfekt, men det skal være Rogaland og ikke Vestland', { counties: ['11'] }],
  ['bytt ut Vestland med Agder', { counties: ['42'] }],
  ['nei, Agder, og ta med klynger', { counties: ['42'], audience: ['kommuner', 'klynger'] }],
  ['20 blir for få, ta 35', { participants: 35 }],
  ['35', { participants: 35 }],
  ['heller fysisk, i Førde', { format: 'fysisk', place: 'Førde' }],
  ['kan det være fysisk?', { format: 'fysisk' }],
  ['mars er for tidlig, ta mai', { period: may }],
  ['mars passer dårlig, kan vi ta mai?', { period: may }],
  ['mars går ikkje, vi har budsjett då. Heller mai', { period: may }],
  ['ka med mai?', { period: may }],
  ['how about May?', { period: may }],
  ['utsett det to måneder', { period: may }],
  ['i stedet for kommuner skal det være gründere', { audience: ['grundere'] }],
  ['fjern kommuner og ta gründere i stedet', { audience: ['grundere'] }],
  ['og næringslivet', { audience: ['kommuner', 'naeringsliv'] }],
  ['supert, bare legg til næringsliv først', { audience: ['kommuner', 'naeringsliv'] }],
  ['alle målgrupper', { audience: ['kommuner', 'naeringsliv', 'klynger', 'grundere', 'fou'] }],
  ['det skal handle om klimakrav, ikke markedsdialog', { topic: 'klimakrav' }],
  ['bytt kurs med behovsverksted', { activity: 'behovsverksted' }],
  ['ta bort digitalt, det har vi ikke bestemt', { format: null }],
  ['send, men i mai i stedet', { period: may }],
  ['endre til fysisk og send', { format: 'fysisk' }],
  ['20 is too few, make it 35', { participants: 35 }],
  ['not municipalities but clusters', { audience: ['klynger'] }],
  ['kan temaet være klimakrav i stedet?', { topic: 'klimakrav' }],
  ['nei, temaet er klimakrav', { topic: 'klimakrav' }],
  ['can we call it green procurement instead?', { topic: 'green procurement' }],
  ['sett inn Bergen som sted', { place: 'Bergen' }],
  ['kan stedet være Voss?', { place: 'Voss' }],
  ['kan vi øke til 40?', { participants: 40 }],
  ['legg på 10 til', { participants: 30 }],
  ['me blir 5 færre', { participants: 15 }],
  ['vi vet ikke hvor mange vi blir ennå', { participants: null }],
  ['antallet vet vi ikke, dropp det', { participants: null }],
  ['det står kommuner, men det skal være klynger', { audience: ['klynger'] }],
  ['Agder blir med oss', { counties: ['42', '46'] }],
  ['on second thought, a workshop', { activity: 'behovsverksted' }],
  ['a talk for our leaedrs instead', { activity: 'lederforankring' }],
  ['den 20. passer best', { period: { from: '2027-03-20', to: '2027-03-20' } }],
  ['kan vi ta den 10.?', { period: { from: '2027-03-10', to: '2027-03-10' } }],
  ['hold datoen åpen', { period: { from: null, to: null } }],
];

it.each(changes)('"%s" changes that and nothing else', async (text, changed) => {
  const before = (await replyTo('hvem får dette?')).session().draft?.fields;
  const { kinds, session } = await replyTo(text);
  const fields = session().draft?.fields;
  const { period, ...others } = changed;
  expect(kinds).toEqual(['summary']);
  expect(fields).toEqual({ ...before, ...others, period: fields?.period });
  expect(fields?.period).toMatchObject(period ?? { from: '2027-03-01', to: '2027-03-31' });
});

it.each([
  'angre',
  'nei, ta tilbake det siste',
  'det var feil, angre',
  'gjør om',
  'slik det var',
  'put it back',
])('"%s" takes the last change back', async (text) => {
  const { say, session } = await replyTo('flytt det til mai');
  expect(session().draft?.fields.period).toMatchObject(may);
  await say({ type: 'text', text });
  expect(session().draft?.fields.period).toMatchObject({ from: '2027-03-01' });
});

it.each([
  'kan du ringe meg den 20.?',
  'bør datoen være før påske?',
  'hva kan temaet være?',
  'må stedet være i Vestland?',
])('"%s" asks, and changes nothing', async (text) => {
  const { session } = await replyTo(text);
  expect(session().draft?.history).toEqual([]);
});

it.each(['kan jeg endre det etterpå?', 'kan vi trekkje han tilbake seinare?', 'can I change it later?'])(
  '"%s" is answered, and the summary comes back',
  async (text) => {
    const { kinds, session } = await replyTo(text);
    expect(kinds).toEqual(['summary']);
    expect(session().misses).toBe(0);
    expect(session().draft?.history).toEqual([]);
  },
);
