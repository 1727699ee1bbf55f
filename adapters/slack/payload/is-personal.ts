/** What an event and a click tell of a conversation, each in its own field. */
interface Conversation {
  readonly id: string;
  readonly type?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** Whether only one person and the assistant are in a conversation. Ids of direct messages begin with D. */
export function isPersonal({ id, type, name }: Conversation): boolean {
  return id.startsWith('D') || type === 'im' || name === 'directmessage';
}
