import { type Message, messageSchema } from '../../../src/conversation/message.ts';
import { type Address, writeAddress } from '../address.ts';

/** What came of a body: a message with the way back to it, something that is not for us, or nothing anybody can read. */
export type Read =
  | { readonly outcome: 'message'; readonly message: Message; readonly address: string }
  | { readonly outcome: 'ignored'; readonly reason: string }
  | { readonly outcome: 'unreadable' };

export const unreadable: Read = { outcome: 'unreadable' };

export function ignored(reason: string): Read {
  return { outcome: 'ignored', reason };
}

/** A message the core will take, or `unreadable`. */
export function readMessage(message: Message, address: Address): Read {
  const parsed = messageSchema.safeParse(message);
  return parsed.success
    ? { outcome: 'message', message: parsed.data, address: writeAddress(address) }
    : unreadable;
}
