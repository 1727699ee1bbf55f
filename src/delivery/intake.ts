import { setTimeout as sleep } from 'node:timers/promises';

/** Lets turns wait while messages are taken in: a platform waits for its acknowledgement, and sends again when it is late. */
export interface Intake {
  /** Counts a message as being taken in until the work has ended. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing was taken in for a moment; in any case soon, so that a steady stream is answered too. */
  quiet(): Promise<void>;
}

/** How long nothing must come in, and how long a turn waits for that at most. */
const QUIET_MS = 4;
const PATIENCE_MS = 250;

/** @param clock milliseconds that only grow */
export function makeIntake(clock: () => number = () => performance.now()): Intake {
  let underWay = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    during: async (work) => {
      underWay += 1;
      try {
        return await work;
      } finally {
        underWay -= 1;
        lastAt = clock();
      }
    },
    quiet: async () => {
      const patientUntil = clock() + PATIENCE_MS;
      while ((underWay > 0 || clock() - lastAt < QUIET_MS) && clock() < patientUntil) await sleep(2);
    },
  };
}
