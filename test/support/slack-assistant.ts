import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVENTS_PATH } from '../../adapters/slack/bolt-listener.ts';
import { openSlack } from '../../adapters/slack/open-slack.ts';
import { type Assistant, assemble } from '../../src/assemble.ts';
import { configure } from '../../src/config.ts';
import type { Accept } from '../../src/delivery/door.ts';
import type { HttpAdapter } from '../../src/operations/http-adapter.ts';
import { listen } from '../../src/operations/listen.ts';
import { makeLog } from '../../src/operations/log.ts';
import { type SlackFarEnd, startSlackFarEnd } from './slack-far-end.ts';
import { postSigned, type Signing, signingSecret } from './slack-request.ts';

/** The whole assistant behind its Slack door on a real port, with Slack's side on loopback. */
export interface SlackAssistant {
  readonly url: string;
  readonly farEnd: SlackFarEnd;
  readonly assistant: Assistant<HttpAdapter>;
  /** Posts a body, signed; resolves to the status. */
  post(body: object, signing?: Signing): Promise<number>;
  close(): Promise<void>;
}

export function slackEnvironment(farEnd: SlackFarEnd): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: farEnd.url,
  };
}

/** @param wrap stands between the door and the inbox */
export async function openSlackAssistant(
  wrap: (accept: Accept) => Accept = (accept) => accept,
): Promise<SlackAssistant> {
  const folder = await mkdtemp(join(tmpdir(), 'slack-'));
  const farEnd = await startSlackFarEnd();
  const given = { DATA_DIR: folder, LOG_LEVEL: 'silent', ...slackEnvironment(farEnd) };
  const configuration = configure(given, folder);
  if (!configuration.ok) throw new Error(configuration.problems.join(' '));
  const { settings } = configuration.value;
  const { slack } = settings;
  if (slack === null) throw new Error('Slack is not set.');
  const log = makeLog(settings.logLevel);
  const assistant = await assemble({
    settings,
    log,
    openAdapters: ({ accept, services }): HttpAdapter[] => [
      openSlack({ accept: wrap(accept), words: services.words, settings: slack, clock: Date.now, log }),
    ],
  });
  const listener = assistant.adapters[0]?.listeners[EVENTS_PATH];
  if (listener === undefined) throw new Error('Slack has no path.');
  const listening = await listen((request, response) => void listener(request, response), settings.host, 0);
  const url = `http://${settings.host}:${listening.port}`;
  await assistant.delivery.start();
  return {
    url,
    farEnd,
    assistant,
    post: (body, signing) => postSigned(url, body, signing),
    close: async () => {
      await listening.close(0);
      await assistant.stop();
      await farEnd.close();
      await rm(folder, { recursive: true });
    },
  };
}
