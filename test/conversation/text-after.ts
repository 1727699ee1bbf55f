import type { Message } from '../../src/conversation/message.ts';
import { writtenMessage } from './written-message.ts';

/** The text of a written message after something was taken out of it. */
export function textAfter(takeOut: (message: Message) => Message, text: string): string {
  const { input } = takeOut(writtenMessage(text));
  return input.type === 'text' ? input.text : '';
}
