import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListeningAssistant, openListeningAssistant } from '../support/core-player.ts';
import { makeWorld, type World } from './in-memory-world.ts';
import { heard } from './last-turn.ts';

let listening: ListeningAssistant;
beforeAll(async () => {
  listening = await openListeningAssistant();
});
afterAll(() => listening.close());

const newWorld = (): World =>
  makeWorld(listening.assistant.services, { name: 'Kari Nordmann', email: 'kari@example.org' });

async function lastAfter(...lines: readonly string[]) {
  const world = newWorld();
  let turn = await world.say({ type: 'start' });
  for (const text of lines) turn = await world.say({ type: 'text', text });
  return turn;
}

const innlandet = '34';
const nordland = '18';
const rogaland = '11';

describe('the county spoken of last', () => {
  it.each([
    [nordland, 'hvem er pådriver i Innlandet?', 'hva gjør LUP i Nordland?', 'hvem er pådriver der?'],
    [nordland, 'kven er pådrivar i Innlandet?', 'kva gjer LUP i Nordland?', 'kven er pådrivar der?'],
    [
      nordland,
      'who is the pådriver in Innlandet?',
      'what does LUP do in Nordland?',
      'who is the pådriver there?',
    ],
    [nordland, 'hva med Nordland?', 'og hvem er pådriver der?'],
    [nordland, 'hva gjør LUP i Nordland?', 'hva er StartOff?', 'hvem er pådriver der?'],
    [innlandet, 'hva gjør LUP i Nordland?', 'hvem er pådriver i Innlandet?', 'hvem er pådriver der?'],
  ])('is %s', async (county, ...lines) => {
    const { trace, replies } = await lastAfter(...lines);
    expect(trace.counties).toEqual([county]);
    expect(replies[0]?.kind).toBe('contact');
  });

  it('is that of a request "there" too', async () => {
    const { session } = await lastAfter(
      'hvem er pådriver i Innlandet?',
      'hva gjør LUP i Nordland?',
      'kan vi få et kurs der?',
    );
    expect(session.draft?.fields.counties).toEqual([nordland]);
  });

  it('is not that of an example, for somebody with a county of their own', async () => {
    const { trace } = await lastAfter(
      'husk at jeg er i Agder',
      'hva gjør LUP i Nordland?',
      'hvem er pådriveren?',
    );
    expect(trace.counties).toEqual(['42']);
  });
});

describe('a place alone after an answer about another', () => {
  it.each([
    [innlandet, 'hva gjør LUP i Trøndelag?', 'og i Innlandet?'],
    [innlandet, 'Hva kjøper det offentlige for i Rogaland?', 'Innlandet?'],
    [rogaland, 'kva gjer LUP i Vestland?', 'enn i Rogaland?'],
    [nordland, 'what does LUP do in Trøndelag?', 'what about Nordland?'],
    [innlandet, 'hva gjør LUP i Trøndelag?', 'Innlandet da?'],
    ['42', 'hva gjør LUP i Trøndelag?', 'og i Innlandet?', 'og Agder?'],
    [innlandet, 'hva gjør LUP i Agder og Rogaland?', 'og i Innlandet?'],
  ])('asks the same of it: %s', async (county, ...lines) => {
    const { trace, replies } = await lastAfter(...lines);
    expect(replies.map(({ kind }) => kind)).toEqual(['answer']);
    expect(trace.counties).toEqual([county]);
  });

  it.each([
    ['hvem er pådriver i Agder?', 'og Rogaland?'],
    ['hva er StartOff?', 'Rogaland?'],
    ['hva gjør LUP i Trøndelag?', 'Rogaland'],
  ])('asks for the contact after %s, %s', async (...lines) => {
    const { replies } = await lastAfter(...lines);
    expect(replies[0]?.kind).toBe('contact');
  });
});

describe('an objection', () => {
  it.each([
    ['hva er StartOff?', 'dette stemmer ikke', 'Hva manglet?'],
    ['hva er StartOff?', 'nei, det stemmer ikke', 'Hva manglet?'],
    ['hva er StartOff?', 'det var feil svar', 'Hva manglet?'],
    ['kva er StartOff?', 'det er feil', 'Kva mangla?'],
    ['what is StartOff?', 'that was wrong', 'What was missing?'],
  ])('after "%s", "%s" is a thumb down', async (question, text, asked) => {
    const turn = await lastAfter(question, text);
    expect(turn.trace.intents).toEqual(['feedback']);
    expect(turn.effects).toMatchObject([{ type: 'store-feedback', helpful: false, comment: null }]);
    expect(heard(turn)).toContain(asked);
  });

  it('is kept with what it says is wrong', async () => {
    const { effects } = await lastAfter('hva er StartOff?', 'Det stemmer ikke. Det ble lagt ned i 2023.');
    expect(effects).toMatchObject([{ helpful: false, comment: 'Det ble lagt ned i 2023.' }]);
  });

  it('is none where nothing was answered', async () => {
    const { effects } = await lastAfter('hei', 'det stemmer ikke');
    expect(effects).toEqual([]);
  });
});

describe('the source of the last answer', () => {
  it.each([
    ['hva er StartOff?', 'per når er dette?', 'Opplysningene er per 2024'],
    ['kva er StartOff?', 'frå når er dette?', 'Opplysningane er per 2024'],
    ['what is StartOff?', 'how old is that?', 'as of 2024'],
    ['hva er StartOff?', 'kilde?', 'anskaffelser.no: StartOff'],
    ['what is StartOff?', 'source?', 'anskaffelser.no: StartOff'],
  ])('is told after "%s", "%s"', async (question, text, told) => {
    const turn = await lastAfter(question, text);
    expect(heard(turn)).toContain(told);
    const [reply] = turn.replies;
    expect(reply?.kind === 'answer' && reply.citations[0]?.title).toContain('StartOff');
  });
});

describe('a click that names only its button', () => {
  it('judges the answer on the screen', async () => {
    const { say } = newWorld();
    await say({ type: 'text', text: 'hva er StartOff?' });
    const { effects } = await say({ type: 'action', id: 'feedback-down', data: null });
    expect(effects).toMatchObject([{ type: 'store-feedback', articleId: 'startoff', helpful: false }]);
  });

  it('shows more of the answer on the screen', async () => {
    const { say } = newWorld();
    await say({ type: 'text', text: 'hva er StartOff?' });
    const { replies } = await say({ type: 'action', id: 'more', data: null });
    expect(replies[0]?.kind).toBe('answer');
  });
});
