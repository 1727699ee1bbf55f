import { expect, it } from 'vitest';
import { checkHeaders } from '../../../../adapters/slack/guard/check-headers.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const signature = `v0=${'a'.repeat(64)}`;
const at = (seconds: number) => String(now / 1_000 + seconds);

it.each([
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(0) }, null],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(-300) }, null],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(300) }, null],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(-301) }, 'too old'],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(301) }, 'from the future'],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': at(3_600) }, 'from the future'],
  [{ 'x-slack-signature': signature }, 'no timestamp'],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': '1e9' }, 'no timestamp'],
  [{ 'x-slack-signature': signature, 'x-slack-request-timestamp': '-5' }, 'no timestamp'],
  [{ 'x-slack-request-timestamp': at(0) }, 'no signature'],
  [
    { 'x-slack-signature': signature.replace('v0', 'v1'), 'x-slack-request-timestamp': at(0) },
    'no signature',
  ],
  [{ 'x-slack-signature': `v0=${'z'.repeat(64)}`, 'x-slack-request-timestamp': at(0) }, 'no signature'],
  [{ 'x-slack-signature': 'v0=abc', 'x-slack-request-timestamp': at(0) }, 'no signature'],
])('%j: %s', (headers, fault) => {
  expect(checkHeaders(headers, now)).toBe(fault);
});
