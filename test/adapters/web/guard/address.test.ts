import { expect, test } from 'vitest';
import { clientAddress } from '../../../../adapters/web/guard/address.ts';

test('does not believe a forwarded address when no proxy is in front', () => {
  expect(clientAddress('192.0.2.1', '6.6.6.6', 0)).toBe('192.0.2.1');
});

test('takes what the nearest trusted proxy saw, not what the caller wrote before it', () => {
  expect(clientAddress('10.0.0.1', '6.6.6.6, 192.0.2.7', 1)).toBe('192.0.2.7');
  expect(clientAddress('10.0.0.1', '6.6.6.6, 192.0.2.7, 10.0.0.2', 2)).toBe('192.0.2.7');
});

test('makes do with fewer addresses than proxies', () => {
  expect(clientAddress('10.0.0.1', '192.0.2.7', 3)).toBe('192.0.2.7');
  expect(clientAddress('10.0.0.1', null, 1)).toBe('10.0.0.1');
});

test('counts a household with IPv6 as one', () => {
  expect(clientAddress('2001:db8:1:2:aaaa::1', null, 0)).toBe('2001:db8:1:2');
  expect(clientAddress('2001:db8:1:2::9', null, 0)).toBe('2001:db8:1:2');
  expect(clientAddress('2001:db8::1', null, 0)).toBe('2001:db8:0:0');
  expect(clientAddress('::1', null, 0)).toBe('0:0:0:0');
  expect(clientAddress('::ffff:192.0.2.1', null, 0)).toBe('192.0.2.1');
});
