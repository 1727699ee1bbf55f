import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeActivity, type TeamsPlace } from '../../support/teams-activity.ts';
import { openTeamsAssistant, type TeamsAssistant } from '../../support/teams-assistant.ts';

let teams: TeamsAssistant;
beforeAll(async () => {
  teams = await openTeamsAssistant();
});
afterAll(() => teams.close());

const personal = (): TeamsPlace => ({
  serviceUrl: teams.farEnd.url,
  conversation: `a:${randomUUID()}`,
  type: 'personal',
  user: randomUUID(),
});

/** Waits for a last answer, which comes after every other one. */
async function settled(place: TeamsPlace, expected: number) {
  await teams.post(makeActivity(place, { text: 'hei igjen' }));
  const posted = await teams.farEnd.postedTo(place.conversation, expected + 1);
  return posted.slice(0, -1);
}

it('takes the same activity four times at once for one', async () => {
  const place = personal();
  const activity = makeActivity(place, { text: 'hva er en dialogkonferanse?' });
  const answers = await Promise.all([1, 2, 3, 4].map(() => teams.post(activity)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await settled(place, 1)).toHaveLength(1);
});

it('answers in the order in which it was asked', async () => {
  const place = personal();
  const asked = ['hvem er pådriver i Vestland?', 'hvem er pådriver i Rogaland?', 'hvem er pådriver i Agder?'];
  for (const text of asked) await teams.post(makeActivity(place, { text }));
  const posted = await teams.farEnd.postedTo(place.conversation, 3);
  const counties = ['Vestland', 'Rogaland', 'Agder'];
  expect(counties.map((county, index) => posted[index]?.text.includes(county))).toEqual([true, true, true]);
});

it('logs one request however often its button arrives', async () => {
  const place = personal();
  await teams.post(
    makeActivity(place, { text: 'vi vil ha et kurs om overvann for kommuner i Agder i mars' }),
  );
  const [summary] = await teams.farEnd.postedTo(place.conversation, 1);
  const send = /"data":(\{"id":"send"[^}]*\})/.exec(JSON.stringify(summary?.attachments))?.[1] ?? '';
  const value = JSON.parse(send);
  expect(value.data).toMatch(/./);
  for (let click = 0; click < 3; click++) await teams.post(makeActivity(place, { value }));
  const receipts = (await teams.farEnd.postedTo(place.conversation, 4)).slice(1);
  const references = receipts.map(({ text }) => /LUP-\d{4}-\d{4}/.exec(text)?.[0]);
  expect(new Set(references).size).toBe(1);
});

it('answers after the connector said to wait', async () => {
  const place = personal();
  teams.farEnd.misbehave({ status: 429, headers: { 'Retry-After': '1' } });
  await teams.post(makeActivity(place, { text: 'hva er en dialogkonferanse?' }));
  expect(await teams.farEnd.postedTo(place.conversation, 1)).toHaveLength(1);
});

it('parks what the connector refuses for good, where it can be seen', async () => {
  const place = personal();
  teams.farEnd.misbehave({ status: 403 });
  await teams.post(makeActivity(place, { text: 'hva er en dialogkonferanse?' }));
  await teams.post(makeActivity(place, { text: 'hvem er pådriver i Agder?' }));
  const posted = await teams.farEnd.postedTo(place.conversation, 1);
  expect(posted[0]?.text).toContain('Agder');
  const dead = await teams.assistant.database.query
    .selectFrom('outbox')
    .select('failure')
    .where('state', '=', 'dead')
    .execute();
  expect(dead).toEqual([{ failure: 'http-403' }]);
});

it('acknowledges 200 activities at once, and answers each once', async () => {
  const places = Array.from({ length: 200 }, personal);
  const statuses = await Promise.all(
    places.map(async (place) => {
      const activity = makeActivity(place, { text: 'hvem er pådriver i Vestland?' });
      return (await teams.post(activity)).status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  const answers = await Promise.all(places.map(({ conversation }) => teams.farEnd.postedTo(conversation, 1)));
  expect(answers.map((posted) => posted.length)).toEqual(places.map(() => 1));
}, 60_000);
