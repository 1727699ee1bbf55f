import type { Context } from 'hono';
import type { WebChatSettings } from '../settings.ts';

export interface OriginFacts {
  /** `Sec-Fetch-Site`: set by the browser, out of reach of scripts. */
  readonly fetchSite: string | null;
  readonly origin: string | null;
  /** Hosts that this chat answers to. */
  readonly hosts: readonly string[];
}

/**
 * Whether a request that changes something comes from our own page. What is no browser sends neither header; it holds
 * no one else's cookie and is let through.
 */
export function isSameOrigin({ fetchSite, origin, hosts }: OriginFacts): boolean {
  if (fetchSite !== null) return fetchSite === 'same-origin';
  if (origin === null) return true;
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

export function isFromOwnPage(context: Context, settings: WebChatSettings): boolean {
  const host = context.req.header('Host');
  const forwardedHost = settings.trustProxy > 0 ? context.req.header('X-Forwarded-Host') : undefined;
  const publicHost = settings.publicUrl === null ? undefined : new URL(settings.publicUrl).host;
  return isSameOrigin({
    fetchSite: context.req.header('Sec-Fetch-Site') ?? null,
    origin: context.req.header('Origin') ?? null,
    hosts: [host, forwardedHost, publicHost].filter((name) => name !== undefined),
  });
}
