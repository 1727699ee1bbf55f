import type { Message } from './message.ts';

/** Under which key a person's own things lie: the same in every conversation of one platform and tenant. */
export function personKey(message: Pick<Message, 'platform' | 'tenant' | 'user'>): string {
  return JSON.stringify([message.platform, message.tenant, message.user.id]);
}

/** Under which key a session lies: one person in one conversation (and thread, where there are threads). */
export function sessionKey(message: Message): string {
  return JSON.stringify([
    message.platform,
    message.tenant,
    message.conversation,
    message.thread,
    message.user.id,
  ]);
}

/** Messages with the same key are handled in order, one at a time. */
export function conversationKey(
  message: Pick<Message, 'platform' | 'tenant' | 'conversation' | 'thread'>,
): string {
  return JSON.stringify([message.platform, message.tenant, message.conversation, message.thread]);
}
