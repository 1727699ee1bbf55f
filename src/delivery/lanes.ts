/** What a piece of work says at its end: look again, nothing left, or look again after so many milliseconds. */
export type WorkResult = 'again' | 'empty' | { readonly afterMs: number };

/** Works on many conversations at once, and on each one step at a time. */
export interface Lanes {
  /** Says that a conversation may have something to do. */
  wake(key: string): void;
  /** Before it, nothing is begun. */
  start(): void;
  /** Resolves when nothing is in work. */
  idle(): Promise<void>;
  /** Starts nothing more; what is in work goes on. */
  stop(): void;
}

export interface LanesParts {
  readonly limit: number;
  readonly work: (key: string) => Promise<WorkResult>;
  /** Told when work throws; the lane is looked at again after a pause. */
  readonly failed: (cause: unknown) => void;
}

const PAUSE_AFTER_FAILURE_MS = 1_000;

export function makeLanes({ limit, work, failed }: LanesParts): Lanes {
  const ready = new Set<string>();
  const active = new Map<string, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let running = false;

  function wake(key: string): void {
    ready.add(key);
    fill();
  }

  function fill(): void {
    for (const key of ready) {
      if (!running || active.size >= limit) return;
      if (active.has(key)) continue;
      ready.delete(key);
      active.set(key, step(key));
    }
  }

  async function step(key: string): Promise<void> {
    const result = await work(key).catch((cause: unknown) => {
      failed(cause);
      return { afterMs: PAUSE_AFTER_FAILURE_MS };
    });
    active.delete(key);
    if (result === 'again') ready.add(key);
    if (typeof result === 'object') wakeLater(key, result.afterMs);
    fill();
  }

  function wakeLater(key: string, afterMs: number): void {
    if (!running) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      wake(key);
    }, afterMs);
    timers.add(timer);
  }

  return {
    wake,
    start: () => {
      running = true;
      fill();
    },
    idle: async () => {
      while (active.size > 0) await Promise.all(active.values());
    },
    stop: () => {
      running = false;
      ready.clear();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
