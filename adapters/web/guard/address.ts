import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The network address a request came from, for rate limits.
 *
 * @param trustProxy number of proxies in front: that many of the last addresses are theirs, what stands before them is
 * the caller. What a caller wrote into `X-Forwarded-For` itself stands further left and is never believed.
 * @example clientAddress('10.0.0.1', '6.6.6.6, 192.0.2.7', 1) // '192.0.2.7'
 */
export function clientAddress(remote: string, forwardedFor: string | null, trustProxy: number): string {
  const forwarded = (forwardedFor ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const chain = [...forwarded, remote];
  return networkOf(chain[Math.max(0, chain.length - 1 - trustProxy)] ?? remote);
}

export function addressOf(context: Context, trustProxy: number): string {
  const remote = getConnInfo(context).remote.address ?? 'unknown';
  return clientAddress(remote, context.req.header('X-Forwarded-For') ?? null, trustProxy);
}

/** An IPv4 address as it is; of an IPv6 address its /64, since one household has all of that. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  if (tail === undefined) return left.slice(0, 4).join(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
