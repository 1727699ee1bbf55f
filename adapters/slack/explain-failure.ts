import { webApi } from '@slack/bolt';
import { DeliveryFailure } from '../../src/delivery/door.ts';

type Kind = DeliveryFailure['kind'];

/**
 * Errors of chat.postMessage that are not for good. All others, also those made after today, are: a wrong channel or token
 * stays wrong. Source: https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const passingErrors: Readonly<Record<string, Kind>> = {
  ratelimited: 'later',
  rate_limited: 'later',
  message_limit_exceeded: 'later',
  service_unavailable: 'later',
  request_timeout: 'later',
  team_added_to_org: 'later',
  // "It's possible some aspect of the operation succeeded before the error was raised."
  fatal_error: 'unknown',
  internal_error: 'unknown',
};

/** The connection was never made, so nothing arrived. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const LEAST_PAUSE_MS = 1_000;

/** Says of an error of Slack's client whether and when the reply may be sent again. */
export function explainFailure(cause: unknown): DeliveryFailure {
  if (cause instanceof webApi.WebAPIRateLimitedError)
    return new DeliveryFailure('later', 'ratelimited', pauseOf(cause.retryAfter));
  if (cause instanceof webApi.WebAPIPlatformError) return explainError(cause.data.error);
  if (cause instanceof webApi.WebAPIHTTPError) return explainStatus(cause);
  if (cause instanceof webApi.WebAPIRequestError) return explainConnection(cause.original);
  return new DeliveryFailure('unknown', 'unreadable_answer');
}

// What is no error code is a page of something between us and Slack: nobody knows what happened.
function explainError(error: string): DeliveryFailure {
  if (!/^[\w.-]{1,80}$/.test(error)) return new DeliveryFailure('unknown', 'unreadable_answer');
  const kind = Object.hasOwn(passingErrors, error) ? passingErrors[error] : undefined;
  return new DeliveryFailure(kind ?? 'never', error);
}

function explainStatus({ statusCode, headers }: webApi.WebAPIHTTPError): DeliveryFailure {
  const code = `http_${statusCode}`;
  const wait = Number.parseInt(String(headers['retry-after']), 10);
  const pause = Number.isNaN(wait) ? null : pauseOf(wait);
  if ([408, 412, 425, 503].includes(statusCode)) return new DeliveryFailure('later', code, pause);
  return new DeliveryFailure(statusCode >= 500 ? 'unknown' : 'never', code, pause);
}

function explainConnection(original: Error): DeliveryFailure {
  if (original instanceof DeliveryFailure) return original;
  const code = codeOf(original) ?? codeOf(original.cause) ?? original.name;
  return new DeliveryFailure(neverConnected.has(code) ? 'later' : 'unknown', code);
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function pauseOf(seconds: number): number {
  return Math.max(LEAST_PAUSE_MS, seconds * 1_000);
}
