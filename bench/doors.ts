import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BurstResult, measureBurst } from './burst.ts';
import { startServer } from './child.ts';
import { type Posted, slackEvent, teamsActivity } from './events.ts';
import { openFarEnd } from './far-end.ts';
import { startWholeAssistant } from './whole-assistant.ts';

export interface DoorResult {
  readonly door: 'Slack' | 'Teams';
  readonly bare: BurstResult;
  /** The first burst right after the start, 200 at once; and then as many as the bare bot got. */
  readonly first: BurstResult;
  readonly ours: BurstResult;
}

const SECRET = 'bench-signing-secret';
const load = { events: 1_000, atOnce: 50 };

/** The whole assistant behind a platform's door, beside the platform library's own echo bot. */
export async function measureDoor(door: DoorResult['door'], folder: string): Promise<DoorResult> {
  const farEnd = await openFarEnd();
  const { said, url } = farEnd;
  const make = (from: number) => (number: number) => eventOf(door, from + number, url);
  const bareServer =
    door === 'Slack'
      ? await startServer('bolt-echo-server', [SECRET, `${url}/`])
      : await startServer('botbuilder-echo-server');
  const bare = await measureBurst({ ...load, port: bareServer.port, make: make(0), said });
  await bareServer.stop();
  const data = await mkdtemp(join(folder, 'door-'));
  const assistant = await startWholeAssistant(data, settingsOf(door, url));
  const first = await measureBurst({
    events: 200,
    atOnce: 200,
    port: assistant.port,
    make: make(10_000),
    said,
  });
  const ours = await measureBurst({ ...load, port: assistant.port, make: make(20_000), said });
  await assistant.stop();
  farEnd.close();
  await rm(data, { recursive: true, force: true });
  return { door, bare, first, ours };
}

function eventOf(door: DoorResult['door'], number: number, url: string): Posted {
  return door === 'Slack' ? slackEvent(number, SECRET) : teamsActivity(number, url);
}

function settingsOf(door: DoorResult['door'], url: string): Record<string, string> {
  return door === 'Slack'
    ? { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: `${url}/` }
    : { TEAMS_PLAYGROUND: '1' };
}
