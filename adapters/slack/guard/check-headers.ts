import type { IncomingHttpHeaders } from 'node:http';

const WINDOW_SECONDS = 300;

export type HeaderFault = 'no signature' | 'no timestamp' | 'too old' | 'from the future';

/**
 * Looks at what a call from Slack must bear, before its body is read. The signature itself is checked by Bolt, which lets
 * every time in the future pass (bolt-js src/receivers/verify-request.ts): a stolen call could be kept for later.
 *
 * @returns what is wrong, or null
 */
export function checkHeaders(headers: IncomingHttpHeaders, now: number): HeaderFault | null {
  const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
  if (typeof signature !== 'string' || !/^v0=[0-9a-f]{64}$/.test(signature)) return 'no signature';
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return 'no timestamp';
  const age = Math.floor(now / 1_000) - Number(timestamp);
  if (age > WINDOW_SECONDS) return 'too old';
  return age < -WINDOW_SECONDS ? 'from the future' : null;
}
