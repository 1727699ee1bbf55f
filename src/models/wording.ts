import type { Language } from '../language/languages.ts';
import { checkWording, type Objection } from './check/check-wording.ts';
import { hasOrders } from './check/orders.ts';
import { tidy } from './check/tidy.ts';
import { type AskFailure, isLasting, kindOfFailure } from './failure.ts';
import type { ChatModel } from './open-chat-model.ts';
import type { Asked, Prompt } from './prompt.ts';
import { makeRemembered } from './remembered.ts';
import { makeRest } from './rest.ts';

/** An answer that was found, to be said in words that meet the question. */
export interface WordingRequest extends Asked {
  /** The language of the passages: an article may not be there in the asked one. */
  readonly passageLanguage: Language;
}

/** Gives words that say nothing but what the passages say, or null: then the answer is said as the article has it. Never rejects. */
export type Word = (request: WordingRequest) => Promise<string | null>;

/** What came of one answer. Words of nobody. */
export interface WordingReport {
  readonly type: 'wording-done';
  readonly outcome: 'worded' | 'remembered' | 'resting' | 'orders' | Objection | AskFailure;
  readonly tookMs: number;
}

export interface WordingParts {
  readonly model: ChatModel;
  readonly prompt: (asked: Asked) => Prompt;
  /** Milliseconds that only grow. */
  readonly now: () => number;
  /** Begins the time that one turn may wait for its answers. */
  readonly turnLimit: () => AbortSignal;
  readonly report: (report: WordingReport) => void;
}

export interface Wording {
  /** For one turn: all its answers share one limit, so that a message with three questions waits no longer than another. */
  ofTurn(): Word;
}

/** Words answers by a language model, and throws away what is not true to the passages. */
export function makeWording(parts: WordingParts): Wording {
  const rest = makeRest(parts.now);
  const remembered = makeRemembered();

  async function word(request: WordingRequest, signal: AbortSignal): Promise<string | null> {
    const began = parts.now();
    const told = (outcome: WordingReport['outcome'], text: string | null = null) => {
      parts.report({ type: 'wording-done', outcome, tookMs: parts.now() - began });
      return text;
    };
    if (hasOrders([request.question, request.title, ...request.passages].join('\n'))) return told('orders');
    const key = [request.language, request.question, request.title, ...request.passages];
    const before = remembered.get(key);
    if (before !== null) return told('remembered', before);
    if (rest.isResting()) return told('resting');
    try {
      const text = tidy(await unlessAborted(parts.model.ask(parts.prompt(request), signal), signal));
      rest.answered();
      const objection = checkWording(text, request);
      if (objection !== null) return told(objection);
      remembered.keep(key, text);
      return told('worded', text);
    } catch (error) {
      const failure = kindOfFailure(error, signal);
      if (isLasting(failure)) rest.failed();
      return told(failure);
    }
  }

  return {
    ofTurn: () => {
      let signal: AbortSignal | null = null;
      return (request) => {
        signal ??= parts.turnLimit();
        return word(request, signal);
      };
    },
  };
}

/** A library that does not hear the signal shall not keep anybody waiting. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
