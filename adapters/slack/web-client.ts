import { webApi } from '@slack/bolt';
import { DeliveryFailure } from '../../src/delivery/door.ts';
import type { SlackDoorSettings } from './parts.ts';
import { silentLogger } from './silent-logger.ts';

const TIMEOUT_MS = 10_000;

/**
 * Slack's client with its own ways of trying again switched off: by default it would resend for half an hour and let one
 * rate limit stop every workspace (web-api src/WebClient.ts). Only the outbox tries again.
 */
export function makeWebClient({ botToken, apiUrl }: SlackDoorSettings): webApi.WebClient {
  return new webApi.WebClient(botToken, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger: silentLogger,
    fetch: fetchOnce,
  });
}

// The client tells a rate limit by its type only when Slack says how long to wait.
async function fetchOnce(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(input, init);
  const wait = response.headers.get('retry-after') ?? '';
  if (response.status === 429 && !/^\d/.test(wait)) throw new DeliveryFailure('later', 'ratelimited');
  return response;
}
