import type { Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Trace } from '../../src/conversation/turn.ts';

/** What one message was answered with. */
export interface Answer {
  readonly trace: Trace;
  readonly replies: readonly Reply[];
}

/** Takes a message through the whole path and gives its answer; for a message answered before, the stored one. */
export type Exchange = (message: Message) => Promise<Answer>;
