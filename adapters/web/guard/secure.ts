import type { Context } from 'hono';
import type { WebChatSettings } from '../settings.ts';

/** Whether people reach this chat by https: then its cookies are `Secure`. */
export function isSecure(context: Context, settings: WebChatSettings): boolean {
  if (settings.publicUrl?.startsWith('https:')) return true;
  return settings.trustProxy > 0 && context.req.header('X-Forwarded-Proto') === 'https';
}
