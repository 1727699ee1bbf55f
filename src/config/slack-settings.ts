import { type Checked, halfSet, success } from './checked.ts';
import type { Variables } from './variables.ts';

/** One Slack app over HTTP, or null without one. */
export type SlackSettings = {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Slack's own when null. */
  readonly apiUrl: string | null;
} | null;

type Given = Pick<
  Variables,
  | 'SLACK_BOT_TOKEN'
  | 'SLACK_SIGNING_SECRET'
  | 'SLACK_APP_TOKEN'
  | 'SLACK_CLIENT_ID'
  | 'SLACK_CLIENT_SECRET'
  | 'SLACK_API_URL'
>;

export function combineSlack(given: Given): Checked<SlackSettings> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = given;
  if (botToken !== null && signingSecret !== null) return success({ botToken, signingSecret, apiUrl });
  const names = (
    [
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'SLACK_APP_TOKEN',
      'SLACK_CLIENT_ID',
      'SLACK_CLIENT_SECRET',
    ] as const
  ).filter((name) => given[name] !== null);
  if (names.length === 0 || isForLater(given)) return success(null);
  return halfSet('Slack', names, ['SLACK_BOT_TOKEN + SLACK_SIGNING_SECRET']);
}

/** Whole sets that are understood, but have no effect in this version. */
export function slackWarnings(given: Given): string[] {
  return isForLater(given)
    ? [
        'Slack by socket mode or with an install page comes with a later version: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.',
      ]
    : [];
}

function isForLater(given: Given): boolean {
  if (given.SLACK_BOT_TOKEN !== null && given.SLACK_SIGNING_SECRET !== null) return false;
  const isSocket = given.SLACK_BOT_TOKEN !== null && given.SLACK_APP_TOKEN !== null;
  const isInstall =
    given.SLACK_CLIENT_ID !== null &&
    given.SLACK_CLIENT_SECRET !== null &&
    given.SLACK_SIGNING_SECRET !== null;
  return isSocket || isInstall;
}
