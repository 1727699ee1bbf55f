import type { Message } from '../../src/conversation/message.ts';

/** A written message of somebody nobody knows. */
export function writtenMessage(text: string, locale: string | null = null): Message {
  return {
    eventId: 'e',
    platform: 'web',
    tenant: null,
    conversation: 'c',
    thread: null,
    audience: 'personal',
    user: { id: 'u', name: null, email: null, locale },
    at: '2026-11-23T09:00:00+01:00',
    input: { type: 'text', text },
  };
}
