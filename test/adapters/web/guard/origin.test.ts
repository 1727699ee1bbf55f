import { expect, test } from 'vitest';
import { isSameOrigin } from '../../../../adapters/web/guard/origin.ts';

const hosts = ['chat.example.org'];

test.each([
  ['same-origin', 'https://chat.example.org', true],
  [null, 'https://chat.example.org', true],
  [null, null, true],
  ['cross-site', 'https://chat.example.org', false],
  ['same-site', 'https://other.example.org', false],
  ['none', null, false],
  [null, 'https://evil.example', false],
  [null, 'https://chat.example.org.evil.example', false],
  [null, 'null', false],
  ['same-origin', 'null', true],
] as const)('fetch site %s from %s: %s', (fetchSite, origin, expected) => {
  expect(isSameOrigin({ fetchSite, origin, hosts })).toBe(expected);
});
