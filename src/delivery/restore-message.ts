import type { Selectable } from 'kysely';
import { type Message, messageSchema } from '../conversation/message.ts';
import type { InboxTable } from '../storage/schema.ts';
import { readConversationKey, readEventKey, readPersonKey } from './keys.ts';

type Stored = Pick<
  Selectable<InboxTable>,
  'message' | 'event_key' | 'conversation_key' | 'person_key' | 'received_at'
>;

/** The message of an inbox row. One that an other version wrote and this one cannot read keeps its sender, to be told. */
export function restoreMessage(row: Stored): { readonly message: Message; readonly readable: boolean } {
  const parsed = messageSchema.safeParse(parseJson(row.message));
  return parsed.success
    ? { message: parsed.data, readable: true }
    : { message: emptyMessage(row), readable: false };
}

function emptyMessage(row: Stored): Message {
  const { userId } = readPersonKey(row.person_key ?? '');
  return {
    ...readConversationKey(row.conversation_key),
    eventId: readEventKey(row.event_key).eventId,
    audience: 'personal',
    user: { id: userId, name: null, email: null, locale: null },
    at: new Date(row.received_at).toISOString(),
    input: { type: 'start' },
  };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
