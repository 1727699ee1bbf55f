import type { Message } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Trace } from '../../src/conversation/turn.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { eventKey } from '../../src/delivery/keys.ts';

/** What one message was answered with. */
export interface Answer {
  readonly trace: Trace;
  readonly replies: readonly Reply[];
}

/** Takes a message through the whole path and gives its answer; for a message answered before, the stored one. */
export type Exchange = (message: Message) => Promise<Answer>;

/** The exchange of an assistant that works: inbox, turn, outbox. */
export function makeExchange({ accept, answerTo }: Pick<Delivery, 'accept' | 'answerTo'>): Exchange {
  return async (message) => {
    await accept(message, null);
    const answer = await answerTo(eventKey(message));
    const replies = answer?.replies ?? [];
    return { trace: answer?.trace ?? traceOfFailure(replies), replies };
  };
}

/** A turn that was given up understood nothing; its apology says so in the person's language. */
function traceOfFailure([apology]: readonly Reply[]): Trace {
  return {
    language: apology?.language ?? 'nb',
    intents: ['other'],
    counties: [],
    confidence: 0,
    retrieved: [],
    why: ['the turn failed'],
  };
}
