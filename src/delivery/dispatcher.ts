import { type Finished, handleMessage } from './handle-message.ts';
import { type Lanes, makeLanes, type WorkResult } from './lanes.ts';
import { releaseMessage, renewLease } from './lease.ts';
import { writeNews } from './news.ts';
import type { DeliveryParts } from './parts.ts';
import { take } from './take.ts';
import { type TakenMessage, takeMessage } from './take-message.ts';

export interface Dispatcher {
  readonly lanes: Lanes;
  /** Makes the leases of what is in work last longer. */
  renewLeases(): Promise<void>;
  /** Gives back what is still in work. */
  release(): Promise<void>;
}

interface Turns {
  readonly finished: Finished;
  /** What a turn waits for. */
  readonly before: () => Promise<void>;
}

/** Works through the inbox: the oldest message of a conversation first, many conversations at once. */
export function makeDispatcher(parts: DeliveryParts, { finished, before }: Turns): Dispatcher {
  const { database, clock, settings } = parts;
  const inWork = new Set<TakenMessage>();

  async function work(conversationKey: string): Promise<WorkResult> {
    await before();
    const taken = await take(parts, takeMessage(conversationKey, clock.now(), settings.leaseMs));
    if (taken === null) return 'empty';
    inWork.add(taken);
    try {
      return await handleMessage(parts, taken, finished);
    } finally {
      inWork.delete(taken);
    }
  }

  return {
    lanes: makeLanes({
      limit: settings.parallelTurns,
      work,
      failed: (cause) => parts.report({ type: 'storage-failed', cause }),
    }),
    renewLeases: async () => {
      const until = clock.now() + settings.leaseMs;
      await Promise.all([...inWork].map((taken) => database.write(renewLease(taken, until))));
    },
    release: async () => {
      const back = { notBefore: 0, counted: false };
      await Promise.all([...inWork].map((taken) => database.write(releaseMessage(taken, back))));
      for (const { conversationKey } of inWork)
        database.neighbours.tell(writeNews({ type: 'given-back', conversationKey }));
    },
  };
}
