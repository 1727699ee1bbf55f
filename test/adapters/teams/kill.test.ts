import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningAssistant, startAssistant } from '../../support/assistant-process.ts';
import { makeActivity, type TeamsPlace } from '../../support/teams-activity.ts';
import { postTo } from '../../support/teams-assistant.ts';
import { openTeamsFarEnd, type TeamsFarEnd } from '../../support/teams-far-end.ts';

let folder: string;
let farEnd: TeamsFarEnd;
let running: RunningAssistant;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teams-kill-'));
  farEnd = await openTeamsFarEnd();
  running = await startAssistant(folder, environment());
});
afterEach(async () => {
  await running.stop();
  await farEnd.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({ ...farEnd.environment, WEB_CHAT: 'off', LOG_LEVEL: 'error' });

async function killAndStart(): Promise<void> {
  running.child.kill('SIGKILL');
  await running.ended;
  running = await startAssistant(folder, { ...environment(), PORT: new URL(running.url).port });
}

const personal = (): TeamsPlace => ({
  serviceUrl: farEnd.url,
  conversation: `a:${randomUUID()}`,
  type: 'personal',
  user: randomUUID(),
});

/** As Teams does: again until it is acknowledged, always as the same activity. */
async function postUntilTaken(activity: object): Promise<void> {
  for (;;) {
    const answer = await postTo(`${running.url}/api/messages`, activity, `Bearer ${farEnd.token()}`).catch(
      () => null,
    );
    if (answer?.status === 200) return;
    await sleep(50);
  }
}

it('answers after a start what was acknowledged before the process was killed', async () => {
  const place = personal();
  farEnd.misbehave('hang');
  await postUntilTaken(makeActivity(place, { text: 'hvem er pådriver i Agder?' }));
  while (farEnd.calls() === 0) await sleep(5);
  await killAndStart();
  const [answer] = await farEnd.postedTo(place.conversation, 1);
  expect(answer?.text).toContain('Agder');
}, 60_000);

it('loses nothing and answers nothing twice but what was being sent, over many kills', async () => {
  const places = Array.from({ length: 60 }, personal);
  const posting = places.map(async (place, index) => {
    await sleep(index * 40);
    await postUntilTaken(makeActivity(place, { text: 'hvem er pådriver i Agder?' }));
  });
  for (let kill = 0; kill < 3; kill++) {
    await sleep(700);
    await killAndStart();
  }
  await Promise.all(posting);
  const answers = await Promise.all(places.map(({ conversation }) => farEnd.postedTo(conversation, 1)));
  const counts = answers.map((posted) => posted.length);
  expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
  expect(counts.filter((count) => count === 2).length).toBeLessThanOrEqual(12);
}, 120_000);

it('is ready without network', async () => {
  const offline = { ...environment(), ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' };
  const other = await mkdtemp(join(tmpdir(), 'teams-offline-'));
  const assistant = await startAssistant(other, offline);
  expect((await fetch(`${assistant.url}/readyz`)).status).toBe(200);
  const { status } = await postTo(
    `${assistant.url}/api/messages`,
    makeActivity(personal(), { text: 'hei' }),
    `Bearer ${farEnd.token()}`,
  );
  expect(status).toBe(503);
  await assistant.stop();
  await rm(other, { recursive: true });
}, 60_000);
