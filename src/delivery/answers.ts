import type { Query } from '../storage/schema.ts';
import { type Answer, readAnswer } from './read-answer.ts';

/** Lets somebody wait until an event is answered. */
export interface Answers {
  /** Resolves with the answer once the turn is done or given up; null when no such event was accepted. */
  of(eventKey: string): Promise<Answer | null>;
  announce(eventKey: string): void;
}

/** @param pollMs how long to wait for an announcement before storage is asked: another process may have answered */
export function makeAnswers(query: Query, pollMs: number): Answers {
  const listeners = new Map<string, Set<() => void>>();

  function announced(eventKey: string): Promise<void> {
    return new Promise((resolve) => {
      const here = listeners.get(eventKey) ?? new Set();
      listeners.set(eventKey, here);
      const timer = setTimeout(leave, pollMs);
      here.add(leave);
      function leave(): void {
        clearTimeout(timer);
        here.delete(leave);
        if (here.size === 0) listeners.delete(eventKey);
        resolve();
      }
    });
  }

  return {
    of: async (eventKey) => {
      for (;;) {
        const signal = announced(eventKey);
        const answer = await readAnswer(query, eventKey);
        if (answer?.state !== 'waiting') return answer;
        await signal;
      }
    },
    announce: (eventKey) => {
      for (const leave of listeners.get(eventKey) ?? []) leave();
    },
  };
}
