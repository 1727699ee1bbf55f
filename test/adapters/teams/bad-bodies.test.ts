import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeActivity } from '../../support/teams-activity.ts';
import { openTeamsAssistant, postTo, type TeamsAssistant } from '../../support/teams-assistant.ts';

let teams: TeamsAssistant;
beforeAll(async () => {
  teams = await openTeamsAssistant();
});
afterAll(() => teams.close());

const whole = () =>
  makeActivity(
    { serviceUrl: teams.farEnd.url, conversation: 'a:bodies', type: 'personal', user: 'kari' },
    { text: 'hei' },
  );
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(whole()).filter(([name]) => !names.includes(name)));

const unreadable = [
  '',
  '{',
  'null',
  '[]',
  '[{}]',
  '5',
  '"text"',
  '{}',
  '{"type":5}',
  '{"type":"message"}',
  '\0',
];

it.each(unreadable)('answers 400 to the body %j, whether or not a token comes with it', async (body) => {
  for (const authorization of [`Bearer ${teams.farEnd.token()}`, ''])
    expect(await teams.post(body, authorization)).toEqual({ status: 400, body: '' });
});

it.each([[['conversation']], [['from']], [['channelId']], [['serviceUrl']], [['type']]])(
  'answers 400 to an activity without %s',
  async (names) => {
    expect(await teams.post(without(...names))).toEqual({ status: 400, body: '' });
  },
);

it.each([
  [{ conversation: {} }],
  [{ conversation: { id: '' } }],
  [{ conversation: { id: 'x'.repeat(301) } }],
  [{ conversation: { id: 'a\0b' } }],
  [{ from: { id: '' } }],
  [{ from: null }],
  [{ from: { id: ['x'] } }],
  [{ serviceUrl: '' }],
  [{ serviceUrl: 'file:///etc/passwd' }],
  [{ text: { evil: true } }],
  [{ entities: 'none' }],
  [{ membersAdded: [5] }],
  [{ id: 'x'.repeat(301) }],
])('answers 400 to an activity with %j', async (wrong) => {
  expect(await teams.post({ ...whole(), ...wrong })).toEqual({ status: 400, body: '' });
});

it('answers 413 to a body that is too long', async () => {
  for (const length of [300_000, 8_000_000])
    expect((await teams.post({ ...whole(), text: 'x'.repeat(length) })).status).toBe(413);
});

it('takes a text of the longest kind that the core reads, and one above it', async () => {
  for (const length of [4_000, 20_000])
    expect((await teams.post({ ...whole(), text: 'å'.repeat(length) })).status).toBe(200);
});

it('answers 500 without a detail when the message cannot be written down, and Teams may send it again', async () => {
  let isFull = true;
  const full = await openTeamsAssistant({ refuse: () => isFull });
  const activity = { ...whole(), serviceUrl: full.farEnd.url };
  expect(await full.post(activity)).toEqual({ status: 500, body: '' });
  isFull = false;
  expect((await full.post(activity)).status).toBe(200);
  await full.farEnd.postedTo('a:bodies', 1);
  await full.close();
});

it('has no such path without credentials', async () => {
  const closed = await openTeamsAssistant({ environment: { MicrosoftAppId: '', MicrosoftAppPassword: '' } });
  expect((await closed.post(whole())).status).toBe(404);
  await closed.close();
});

it('lets everyone on this machine in as a playground, but no web page and no other machine', async () => {
  const open = await openTeamsAssistant({ environment: { TEAMS_PLAYGROUND: '1' } });
  const activity = { ...whole(), serviceUrl: open.farEnd.url, channelData: { tenant: { id: 'any' } } };
  const local = { ...activity, conversation: { id: 'a:playground' } };
  expect((await open.post(local, '')).status).toBe(200);
  expect(await open.farEnd.postedTo('a:playground', 1)).toHaveLength(1);
  expect((await open.post({ ...local, serviceUrl: 'https://evil.example' }, '')).status).toBe(403);
  await open.close();
});

it('only takes POST', async () => {
  expect((await postTo(teams.url, whole(), null)).status).toBe(401);
  expect((await fetch(teams.url)).status).toBe(405);
});

it('lives on after a body that ends early', async () => {
  const { port } = new URL(teams.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{"type":"mess');
  await sleep(50);
  socket.destroy();
  expect((await teams.post(whole())).status).toBe(200);
});
