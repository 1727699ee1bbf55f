/** How often in a row a model may fail before it is left alone, and for how long. */
const FAILURES = 3;
const REST_MS = 60_000;

/** Leaves a model alone that does not answer, so that people do not wait for it at every question. */
export interface Rest {
  isResting(): boolean;
  failed(): void;
  answered(): void;
}

/** @param now milliseconds that only grow */
export function makeRest(now: () => number): Rest {
  let failures = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    isResting: () => now() < until,
    failed: () => {
      failures += 1;
      // After a rest one try shows whether it is back.
      if (failures >= FAILURES) until = now() + REST_MS;
    },
    answered: () => {
      failures = 0;
    },
  };
}
