import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { botId, makeActivity } from '../../support/teams-activity.ts';
import { openTeamsAssistant, type TeamsAssistant } from '../../support/teams-assistant.ts';

let teams: TeamsAssistant;
beforeAll(async () => {
  teams = await openTeamsAssistant({ environment: { TEAMS_PLAYGROUND: '1' } });
});
afterAll(() => teams.close());

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyValue = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, '', botId, 'msteams'),
);

/** A whole activity in which some properties are anything. */
const anyActivity = fc
  .tuple(
    fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction'),
    fc.dictionary(
      fc.constantFrom('text', 'value', 'entities', 'name', 'action', 'membersAdded', 'channelData', 'id'),
      anyValue,
      { maxKeys: 3 },
    ),
    fc.dictionary(fc.constantFrom('from', 'conversation', 'recipient', 'timestamp', 'locale'), anyValue, {
      maxKeys: 1,
    }),
  )
  .map(([type, more, wrong]) => ({
    ...makeActivity({ serviceUrl: teams.farEnd.url, conversation: 'a:fuzz', type: 'personal', user: 'u' }),
    type,
    name: 'adaptiveCard/action',
    ...more,
    ...wrong,
  }));

it('takes or refuses any activity, and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(anyActivity, async (activity) => {
      expect([200, 400]).toContain((await teams.post(activity, '')).status);
    }),
    { numRuns: 200 },
  );
  const faults = await teams.assistant.database.query
    .selectFrom('inbox')
    .select('failure')
    .where('failure', 'is not', null)
    .execute();
  expect(faults).toEqual([]);
}, 60_000);

it('takes or refuses any JSON and any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), anyText), async (body) => {
      expect((await teams.post(body, '')).status).toBe(400);
    }),
    { numRuns: 100 },
  );
}, 60_000);
