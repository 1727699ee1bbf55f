import type { DeliveryParts } from './parts.ts';

interface Timer {
  readonly everyMs: number;
  readonly task: () => Promise<void>;
}

/** Runs each task again and again, never beside itself. One that fails is reported and runs again at its time. */
export function startTimers(report: DeliveryParts['report'], timers: readonly Timer[]): () => void {
  const stops = timers.map(({ everyMs, task }) => {
    let running = false;
    const run = async () => {
      if (running) return;
      running = true;
      await task().catch((cause: unknown) => report({ type: 'storage-failed', cause }));
      running = false;
    };
    const timer = setInterval(() => void run(), everyMs);
    return () => clearInterval(timer);
  });
  return () => {
    for (const stop of stops) stop();
  };
}
