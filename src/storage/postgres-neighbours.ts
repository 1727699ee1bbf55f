import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Neighbours } from './neighbours.ts';
import { type Line, openLine } from './postgres-line.ts';

const RECONNECT_MS = 500;
/** Long enough for another process to come back after the server was restarted. */
const SURE_AFTER_MS = 3_000;

export interface PostgresNeighbours extends Neighbours {
  /** Whether news are heard now. */
  connected(): boolean;
}

/** Neighbours on one PostgreSQL: LISTEN and NOTIFY on a connection of its own, opened again whenever it breaks. */
export function makePostgresNeighbours(url: string): PostgresNeighbours {
  const self = randomUUID();
  const hearers = new Set<(news: string | null) => void>();
  let line: Line | null = null;
  let untold: string[] = [];

  const hear = (news: string | null) => {
    for (const each of hearers) each(news);
  };

  async function connect(): Promise<void> {
    const opened = await openLine({ url, self, hear }).catch(() => null);
    if (opened === null) return;
    // Everyone left while it was being opened: nobody else would end it, and the process would never end.
    if (hearers.size === 0) return opened.end();
    line = opened;
    void opened.broken.then(() => replace(opened));
    hear(null);
  }

  async function replace(broken: Line): Promise<void> {
    if (line === broken) line = null;
    await broken.end();
    await reconnect();
  }

  async function reconnect(): Promise<void> {
    while (hearers.size > 0 && line === null) {
      await pause(RECONNECT_MS);
      if (hearers.size > 0 && line === null) await connect();
    }
  }

  async function sendUntold(): Promise<void> {
    const news = untold;
    untold = [];
    if (news.length > 0) await line?.tell(news).catch(() => {});
  }

  return {
    possible: true,
    connected: () => line !== null,
    join: async (hearer) => {
      hearers.add(hearer);
      if (hearers.size === 1) {
        await connect();
        if (line === null) void reconnect();
      }
      return async () => {
        hearers.delete(hearer);
        if (hearers.size > 0) return;
        await sendUntold();
        await line?.end();
      };
    },
    tell: (news) => {
      if (untold.push(news) === 1) setImmediate(() => void sendUntold());
    },
    alone: async () => {
      if (line === null || (await line.countOthers()) > 0) return false;
      await pause(SURE_AFTER_MS, undefined, { ref: false });
      return line !== null && (await line.countOthers()) === 0;
    },
  };
}
