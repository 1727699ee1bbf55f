import type { Message } from '../../src/conversation/message.ts';

/** The text of a written message after something was taken out of it. */
export function textAfter(takeOut: (message: Message) => Message, text: string): string {
  const { input } = takeOut({
    eventId: 'e',
    platform: 'web',
    tenant: null,
    conversation: 'c',
    thread: null,
    audience: 'personal',
    user: { id: 'u', name: null, email: null, locale: null },
    at: '2026-11-23T09:00:00+01:00',
    input: { type: 'text', text },
  });
  return input.type === 'text' ? input.text : '';
}
