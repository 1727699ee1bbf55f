import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message } from '../../../src/conversation/message.ts';
import { botId, makeActivity, mentioning, type TeamsPlace } from '../../support/teams-activity.ts';
import { openTeamsAssistant, type TeamsAssistant } from '../../support/teams-assistant.ts';

let teams: TeamsAssistant;
const taken: Message[] = [];
beforeAll(async () => {
  const change = (message: Message) => {
    taken.push(message);
    return message;
  };
  teams = await openTeamsAssistant({ change });
});
afterAll(() => teams.close());

const placeOf = (type: TeamsPlace['type']): TeamsPlace => ({
  serviceUrl: teams.farEnd.url,
  conversation: type === 'channel' ? `19:${randomUUID()}@thread.tacv2;messageid=171` : `a:${randomUUID()}`,
  type,
  user: 'kari',
});

/** What the core is given for an activity; null when nothing. */
async function send(place: TeamsPlace, more: object): Promise<Message | null> {
  const before = taken.length;
  const { status } = await teams.post(makeActivity(place, { ...more }));
  expect(status).toBe(200);
  return taken[before] ?? null;
}

it('hears a personal message', async () => {
  const place = placeOf('personal');
  expect(await send(place, { id: 'm1', text: 'Hvem er pådriver?' })).toEqual({
    eventId: `${place.conversation}:m1`,
    platform: 'teams',
    tenant: 'aaaaaaaa-0000-0000-0000-000000000001',
    conversation: place.conversation,
    thread: null,
    audience: 'personal',
    user: { id: 'kari', name: 'Kari Test', email: null, locale: 'nb-NO' },
    at: '2026-11-23T08:00:00.000Z',
    input: { type: 'text', text: 'Hvem er pådriver?' },
  });
});

it('hears a mention in a channel, and answers in its thread', async () => {
  const place = placeOf('channel');
  const message = await send(place, mentioning('hvem er pådriver i Vestland?'));
  expect(message).toMatchObject({
    conversation: place.conversation.split(';')[0],
    thread: '171',
    audience: 'group',
    input: { type: 'text', text: 'hvem er pådriver i Vestland?' },
  });
  const [posted] = await teams.farEnd.postedTo(place.conversation, 1);
  expect(posted?.conversation.id).toBe(place.conversation);
  expect(posted?.text).toContain('Vestland');
});

const words: readonly (readonly [string, string])[] = [
  ['<div>Hei &amp; h&aring; &nbsp;der</div>', 'Hei & h&aring;  der'],
  ['<p>Første</p><p>Andre</p>', 'Første\nAndre'],
  ['pris < 100 og > 50', 'pris < 100 og > 50'],
  ['&lt;b&gt;ikke fet&lt;/b&gt;', '<b>ikke fet</b>'],
  ['Spør <at>Ola Normann</at> om det', 'Spør Ola Normann om det'],
  ['linje 1<br>linje 2', 'linje 1\nlinje 2'],
  ['Bl&#229;b&#xE6;r', 'Blåbær'],
];

it.each(words)('reads %j as plain words', async (text, expected) => {
  expect(await send(placeOf('personal'), { text, textFormat: 'html' })).toMatchObject({
    input: { type: 'text', text: expected },
  });
});

it('takes its own mention away, also with attributes, and leaves those of others', async () => {
  const text = '<div><at id="0">LUP-assistent</at>&nbsp;spør <at id="1">Ola</at></div>';
  const message = await send(placeOf('groupChat'), { ...mentioning(''), text });
  expect(message?.input).toEqual({ type: 'text', text: 'spør Ola' });
});

it.each(['groupChat', 'channel'] as const)('leaves alone what is said to others in a %s', async (type) => {
  expect(await send(placeOf(type), { text: 'Vi tar lunsj' })).toBeNull();
  expect(await send(placeOf(type), { text: '<at>LUP-assistent</at> hei', entities: [] })).toBeNull();
  const other = { type: 'mention', mentioned: { id: '29:ola' }, text: '<at>Ola</at>' };
  expect(await send(placeOf(type), { text: '<at>Ola</at> hei', entities: [other] })).toBeNull();
});

it.each([
  { type: 'messageUpdate', text: 'rettet' },
  { type: 'messageDelete' },
  { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
  { type: 'typing' },
  { type: 'endOfConversation' },
  { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
  { type: 'somethingNew' },
  { type: 'installationUpdate', action: 'remove' },
  { type: 'conversationUpdate', membersRemoved: [{ id: botId }] },
  { type: 'conversationUpdate', membersAdded: [{ id: '29:ny-kollega' }] },
  {
    type: 'conversationUpdate',
    channelData: { tenant: { id: 'aaaaaaaa-0000-0000-0000-000000000001' }, eventType: 'channelCreated' },
  },
  { text: 'hei', from: { id: botId, name: 'LUP-assistent' } },
  { text: 'hei', from: { id: '28:another', name: 'Annen bot', role: 'bot' } },
])('acknowledges and forgets %j', async (more) => {
  expect(await send(placeOf('personal'), more)).toBeNull();
});

it('welcomes once, though Teams tells an installation by two activities', async () => {
  const place = placeOf('personal');
  await Promise.all([
    send(place, { type: 'installationUpdate', action: 'add' }),
    send(place, { type: 'conversationUpdate', membersAdded: [{ id: '29:kari' }, { id: botId }] }),
  ]);
  await send(place, { text: 'takk' });
  const posted = await teams.farEnd.postedTo(place.conversation, 2);
  expect(posted.filter(({ text }) => text.includes('svarer automatisk'))).toHaveLength(1);
});

it('takes a mention alone as the wish to begin', async () => {
  expect(await send(placeOf('groupChat'), mentioning(''))).toMatchObject({ input: { type: 'start' } });
});

it('takes a button in a channel without a mention', async () => {
  const message = await send(placeOf('channel'), { value: { id: 'county:46', data: 'v1' }, entities: [] });
  expect(message?.input).toEqual({ type: 'action', id: 'county:46', data: 'v1' });
});

it('answers a universal action within the response, and works on it like on a button', async () => {
  const place = placeOf('personal');
  const value = { action: { type: 'Action.Execute', verb: 'help', data: { id: 'help' } }, trigger: 'manual' };
  const activity = makeActivity(place, { type: 'invoke', name: 'adaptiveCard/action', value });
  const { status, body } = await teams.post(activity);
  expect([status, JSON.parse(body)]).toEqual([
    200,
    {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Mottatt. Svaret kommer i samtalen.',
    },
  ]);
  expect(await teams.farEnd.postedTo(place.conversation, 1)).toHaveLength(1);
});

it('says no to an action that is none of its own', async () => {
  const activity = makeActivity(placeOf('personal'), {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { data: 5 } },
  });
  expect(JSON.parse((await teams.post(activity)).body)).toMatchObject({ statusCode: 400 });
});

it.each(['message/submitAction', 'task/fetch', 'composeExtension/query'])(
  'acknowledges the invoke %s with nothing',
  async (name) => {
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    const activity = makeActivity(placeOf('personal'), { type: 'invoke', name, value });
    expect(await teams.post(activity)).toEqual({ status: 200, body: '{}' });
  },
);

it('reads a form as a message with its labels', async () => {
  const value = { form: { topic: 'Tema', activity: 'Aktivitet' }, topic: 'overvann', activity: '' };
  expect((await send(placeOf('personal'), { value }))?.input).toEqual({
    type: 'text',
    text: 'Tema: overvann',
  });
});

it('keeps two people in one thread apart', async () => {
  const place = placeOf('channel');
  await send(place, mentioning('vi vil ha et kurs om overvann for kommuner i Rogaland i mars'));
  await teams.farEnd.postedTo(place.conversation, 1);
  await send({ ...place, user: 'ola', name: 'Ola Test' }, mentioning('send'));
  const posted = await teams.farEnd.postedTo(place.conversation, 2);
  expect(posted.some(({ text }) => text.includes('LUP-2026'))).toBe(false);
});
