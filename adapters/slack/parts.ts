import type { Words } from '../../src/conversation/words.ts';
import type { Accept } from '../../src/delivery/door.ts';
import type { Log } from '../../src/operations/log.ts';

/** One Slack app in one workspace, reached over HTTP. */
export interface SlackDoorSettings {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Of Slack's Web API; Slack's own when null. */
  readonly apiUrl: string | null;
}

/** What the Slack door is given; it reaches for nothing else. */
export interface SlackParts {
  readonly accept: Accept;
  readonly words: Words;
  readonly settings: SlackDoorSettings;
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Pick<Log, 'debug' | 'warn' | 'fault'>;
}
