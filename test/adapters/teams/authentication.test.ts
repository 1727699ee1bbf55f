import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeActivity, type TeamsPlace } from '../../support/teams-activity.ts';
import { openTeamsAssistant, type TeamsAssistant } from '../../support/teams-assistant.ts';
import { appId, type TokenOptions, tenantId } from '../../support/teams-far-end.ts';

let teams: TeamsAssistant;
beforeAll(async () => {
  teams = await openTeamsAssistant();
});
afterAll(() => teams.close());

const place = (): TeamsPlace => ({
  serviceUrl: teams.farEnd.url,
  conversation: 'a:auth',
  type: 'personal',
  user: 'kari',
});
const inboxRows = async () =>
  (await teams.assistant.database.query.selectFrom('inbox').select('event_key').execute()).length;
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

const refused: readonly (readonly [string, TokenOptions])[] = [
  ['for another app', { claims: { aud: 'another-app' } }],
  ['from another issuer', { claims: { iss: 'https://evil.example' } }],
  ['that has expired', { claims: { exp: inSeconds(-3600) } }],
  ['that is not valid yet', { claims: { nbf: inSeconds(3600) } }],
  ['for another service URL', { claims: { serviceurl: 'https://evil.example/' } }],
  ['without a service URL', { claims: { serviceurl: undefined } }],
  ['with an unknown key', { header: { kid: 'key-2' } }],
  ['signed by a foreign key', { signature: 'foreign-key' }],
  ['that is not signed', { signature: 'none' }],
  ['signed with the public key as a secret', { signature: 'hs256-with-public-key' }],
];

it.each(refused)('refuses a token %s', async (_, options) => {
  const before = await inboxRows();
  const { status, body } = await teams.post(
    makeActivity(place(), { text: 'hei' }),
    `Bearer ${teams.farEnd.token(options)}`,
  );
  expect([status, body, await inboxRows()]).toEqual([401, '', before]);
});

it.each(['', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Basic Zm9vOmJhcg==', 'Bearer  ...'])(
  'refuses the authorization "%s"',
  async (authorization) => {
    const { status, body } = await teams.post(makeActivity(place(), { text: 'hei' }), authorization);
    expect([status, body]).toEqual([401, '']);
  },
);

it('refuses what is signed like another platform would', async () => {
  const signature = createHmac('sha256', appId).update('x').digest('hex');
  expect((await teams.post(makeActivity(place(), { text: 'hei' }), `v0=${signature}`)).status).toBe(401);
});

it('refuses another channel than Teams, whose keys it is not endorsed by', async () => {
  for (const channelId of ['webchat', 'emulator', 'AseChannel', 'slack'])
    expect((await teams.post({ ...makeActivity(place(), { text: 'hei' }), channelId })).status).toBe(401);
});

it('refuses another tenant, and one that is not said', async () => {
  const activity = makeActivity(place(), { text: 'hei' });
  const foreign = { ...activity, channelData: { tenant: { id: 'another' } } };
  const unsaid = {
    ...activity,
    channelData: {},
    conversation: { id: 'a:auth', conversationType: 'personal' },
  };
  const before = await inboxRows();
  for (const wrong of [foreign, unsaid]) expect((await teams.post(wrong)).status).toBe(403);
  expect(await inboxRows()).toBe(before);
});

it('takes its own tenant, however it is written and wherever it stands', async () => {
  const activity = makeActivity(place(), { text: 'hei' });
  const { status } = await teams.post({
    ...activity,
    channelData: { tenant: { id: tenantId.toUpperCase() } },
  });
  const onlyInConversation = { ...makeActivity(place(), { text: 'hei' }), channelData: undefined };
  expect([status, (await teams.post(onlyInConversation)).status]).toEqual([200, 200]);
});

it('asks Teams to send again while the keys of Microsoft cannot be had', async () => {
  const cold = await openTeamsAssistant();
  cold.farEnd.serveKeys(false);
  const activity = makeActivity({ ...place(), serviceUrl: cold.farEnd.url }, { text: 'hei' });
  expect((await cold.post(activity)).status).toBe(503);
  cold.farEnd.serveKeys(true);
  expect((await cold.post(activity)).status).toBe(200);
  await cold.close();
});
