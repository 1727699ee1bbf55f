import { z } from 'zod';
import { isLoopback } from '../../src/config/loopback.ts';

/** Gives the token that is sent along with every message. */
export type Login = () => Promise<string>;

/** No token could be had: nothing was sent. Its codes are those of the library's own sign-in. */
class LoginFailure extends Error {
  override readonly name = 'LoginFailure';
  readonly errorCode: 'invalid_client' | 'network_error';

  constructor(errorCode: LoginFailure['errorCode']) {
    super(`The sign-in gave no token: ${errorCode}.`);
    this.errorCode = errorCode;
  }
}

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().catch(300) });
const EARLY_MILLISECONDS = 60_000;
const PATIENCE_MILLISECONDS = 10_000;

/**
 * A sign-in at a stand-in of Microsoft's on this machine. The library refuses plain HTTP, rightly, since a secret would go
 * over the wire, and asks Microsoft about every other address. Null for an address elsewhere, where it signs in by itself.
 */
export function makeLoopbackLogin(framework: Readonly<Record<string, string>>): Login | null {
  const address = framework['ToChannelFromBotLoginUrl'] ?? '';
  if (!isLoopbackAddress(address)) return null;
  let kept: { readonly token: Promise<string>; until: number } | null = null;
  return () => {
    if (kept === null || Date.now() > kept.until) {
      const fresh = { token: Promise.resolve(''), until: Number.POSITIVE_INFINITY };
      fresh.token = logIn(address, framework).then(
        ({ token, lastsMs }) => {
          fresh.until = Date.now() + lastsMs - EARLY_MILLISECONDS;
          return token;
        },
        (failure) => {
          fresh.until = 0;
          throw failure;
        },
      );
      kept = fresh;
    }
    return kept.token;
  };
}

function isLoopbackAddress(address: string): boolean {
  return /^https?:/.test(address) && URL.canParse(address) && isLoopback(new URL(address).hostname);
}

async function logIn(
  address: string,
  framework: Readonly<Record<string, string>>,
): Promise<{ token: string; lastsMs: number }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: framework['MicrosoftAppId'] ?? '',
    client_secret: framework['MicrosoftAppPassword'] ?? '',
    scope: `${framework['ToChannelFromBotOAuthScope'] ?? 'https://api.botframework.com'}/.default`,
  });
  const own = address.replace(/\/+$/, '');
  const response = (await post(`${own}/oauth2/v2.0/token`, body)) ?? (await post(own, body));
  if (response?.status === 400 || response?.status === 401) throw new LoginFailure('invalid_client');
  const token = tokenSchema.safeParse(await response?.json().catch(() => null));
  if (!token.success) throw new LoginFailure('network_error');
  return { token: token.data.access_token, lastsMs: token.data.expires_in * 1_000 };
}

/** Null when nothing is there. */
async function post(url: string, body: URLSearchParams): Promise<Response | null> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const response = await fetch(url, { method: 'POST', body, signal }).catch(() => null);
  return response?.status === 404 ? null : response;
}
