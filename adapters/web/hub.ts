type Listener = () => void;

/** Tells open pages of this process that something new lies in the history of their conversation. Holds nothing itself. */
export interface Hub {
  wake(conversation: string): void;
  listen(conversation: string, listener: Listener): () => void;
  /** Wakes everyone and lets nobody listen again: the process is ending. */
  close(): void;
  readonly closed: boolean;
}

export function makeHub(): Hub {
  const rooms = new Map<string, Set<Listener>>();
  let closed = false;
  const leave = (conversation: string, listener: Listener) => {
    const room = rooms.get(conversation);
    room?.delete(listener);
    if (room?.size === 0) rooms.delete(conversation);
  };
  return {
    wake(conversation) {
      for (const listener of rooms.get(conversation) ?? []) listener();
    },
    listen(conversation, listener) {
      const room = rooms.get(conversation) ?? new Set();
      rooms.set(conversation, room.add(listener));
      return () => leave(conversation, listener);
    },
    close() {
      closed = true;
      for (const room of rooms.values()) for (const listener of room) listener();
    },
    get closed() {
      return closed;
    },
  };
}
