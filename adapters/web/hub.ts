import { setTimeout as sleep } from 'node:timers/promises';

/** An open page of this process, waiting for news of its conversation. */
export interface Listener {
  /** Sends the page what is new. Resolves when it was sent; never rejects. */
  pull(): Promise<void>;
  end(): void;
}

/** Tells open pages that something new lies in the history of their conversation. Holds no words itself. */
export interface Hub {
  /** Resolves when every open page was sent what is new, or was too slow. */
  wake(conversation: string): Promise<void>;
  /** @returns what ends the listening */
  listen(conversation: string, listener: Listener): () => void;
  /** Ends all listeners and lets nobody listen again: the process is ending. */
  close(): void;
  readonly closed: boolean;
}

/** A page that takes longer finds the reply in the history; the conversation does not wait for it. */
const SLOW_PAGE_MS = 1_000;

export function makeHub(): Hub {
  const rooms = new Map<string, Set<Listener>>();
  let closed = false;
  const leave = (conversation: string, listener: Listener) => {
    const room = rooms.get(conversation);
    room?.delete(listener);
    if (room?.size === 0) rooms.delete(conversation);
  };
  return {
    async wake(conversation) {
      const pulls = [...(rooms.get(conversation) ?? [])].map((listener) => listener.pull());
      if (pulls.length === 0) return;
      await Promise.race([Promise.all(pulls), sleep(SLOW_PAGE_MS, undefined, { ref: false })]);
    },
    listen(conversation, listener) {
      const room = rooms.get(conversation) ?? new Set();
      rooms.set(conversation, room.add(listener));
      return () => leave(conversation, listener);
    },
    close() {
      closed = true;
      for (const room of rooms.values()) for (const listener of room) listener.end();
    },
    get closed() {
      return closed;
    },
  };
}
