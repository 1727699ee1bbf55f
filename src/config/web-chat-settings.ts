import { type Checked, problem, success } from './checked.ts';
import { isLoopback } from './loopback.ts';
import type { Variables } from './variables.ts';

export type WebChat =
  | { readonly mode: 'off' }
  | { readonly mode: 'open' }
  | { readonly mode: 'password'; readonly password: string };

type Given = Pick<Variables, 'HOST' | 'WEB_CHAT' | 'WEB_CHAT_PASSWORD'>;

/** Decides who may use the web chat; never open to more than this machine unless somebody said so. */
export function combineWebChat({ HOST, WEB_CHAT, WEB_CHAT_PASSWORD }: Given): Checked<WebChat> {
  const mode = WEB_CHAT ?? (isLoopback(HOST) ? 'on' : 'off');
  if (mode === 'password')
    return WEB_CHAT_PASSWORD === null
      ? problem('WEB_CHAT=password needs WEB_CHAT_PASSWORD: set it, or say WEB_CHAT=open or off.')
      : success({ mode, password: WEB_CHAT_PASSWORD });
  if (WEB_CHAT_PASSWORD !== null)
    return problem('WEB_CHAT_PASSWORD is set, but nobody would be asked for it: say WEB_CHAT=password too.');
  if (mode === 'on' && !isLoopback(HOST))
    return problem(
      `WEB_CHAT=on is for this machine only, and HOST=${HOST} is not: say WEB_CHAT=open (everyone may chat) or WEB_CHAT=password.`,
    );
  return success({ mode: mode === 'off' ? 'off' : 'open' });
}
