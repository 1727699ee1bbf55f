/** Whether only one person and the assistant are in a conversation. Ids of direct messages begin with D. */
export function isPersonal(channel: string): boolean {
  return channel.startsWith('D');
}
