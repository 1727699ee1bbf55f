import type { BotFramework } from '../bot-framework.ts';

export type Authentication = 'ok' | 'refused' | 'no-keys';

/** A cold start waits no longer than this for whoever fetches the keys first. */
const KEYS_MILLISECONDS = 5_000;

/**
 * Checks tokens. The library fetches Microsoft's keys at the first token, once for each request that waits for them:
 * until they are there, one request goes ahead and the others follow it.
 */
export function makeAuthenticator({ authenticate }: BotFramework) {
  let hasKeys = false;
  let ahead: Promise<unknown> | null = null;

  async function check(activity: object, authorization: string): Promise<Authentication> {
    try {
      await authenticate(activity, authorization);
      hasKeys = true;
      return 'ok';
    } catch (cause) {
      return hasNoKeys(cause) ? 'no-keys' : 'refused';
    }
  }

  return async (activity: object, authorization: string): Promise<Authentication> => {
    if (hasKeys) return check(activity, authorization);
    if (ahead !== null) await ahead;
    if (hasKeys || ahead !== null) return check(activity, authorization);
    const checked = check(activity, authorization);
    ahead = Promise.race([checked, patience()]).finally(() => {
      ahead = null;
    });
    return checked;
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, KEYS_MILLISECONDS).unref();
  });
}

/** The keys could not be fetched: the token may well be good, so Teams shall send again. All else is a refusal. */
function hasNoKeys(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  if ('name' in cause && cause.name === 'FetchError') return true;
  return 'statusCode' in cause && cause.statusCode === 500;
}
