import { isLoopback } from '../../config/loopback.ts';
import type { Settings } from '../../config/settings.ts';
import { type Finding, fine, warning } from './finding.ts';

/** Who can reach the web chat, and whether somebody decided that. */
export function checkWebChat(settings: Settings): Finding[] {
  const { webChat, webChatSaid, host, publicUrl, trustProxy } = settings;
  if (webChat.mode === 'off')
    return [
      webChatSaid
        ? fine('web chat', 'is off.')
        : warning(
            'web chat',
            `is off, since HOST=${host} is more than this machine.`,
            'Say WEB_CHAT=open, password or off.',
          ),
    ];
  const isBehindProxy = publicUrl !== null || trustProxy > 0;
  if (webChat.mode === 'open' && !webChatSaid && isBehindProxy)
    return [
      warning(
        'web chat',
        'is on because HOST is this machine only, but PUBLIC_URL or TRUST_PROXY says that others reach it.',
        'Say WEB_CHAT=open if everyone who reaches the address may chat; else WEB_CHAT=password or off.',
      ),
    ];
  if (webChat.mode === 'open' && !isLoopback(host))
    return [
      warning(
        'web chat',
        'is open: everyone who reaches the address can chat.',
        'If that is not meant: WEB_CHAT=password.',
      ),
    ];
  if (webChat.mode === 'password' && !isLoopback(host) && publicUrl === null)
    return [
      warning(
        'web chat',
        'asks for a password, but PUBLIC_URL is not set.',
        'Put a proxy with https in front, and set PUBLIC_URL to its address.',
      ),
    ];
  return [
    fine('web chat', webChat.mode === 'password' ? 'asks for a password.' : 'is open to this machine only.'),
  ];
}
