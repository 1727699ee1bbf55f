/** Whether the assistant takes messages, and if not, why: one plain sentence a reason. */
export interface Readiness {
  /** Empty when it is ready. */
  reasons(): readonly string[];
  /** Says that something is in the way, until `clear` with the same name. */
  block(name: string, reason: string): void;
  clear(name: string): void;
}

/** @param look says what is in the way at the moment, beside what was told; null when nothing is */
export function makeReadiness(look: () => string | null = () => null): Readiness {
  const blocks = new Map<string, string>();
  return {
    reasons: () => [...blocks.values(), look()].filter((reason) => reason !== null),
    block: (name, reason) => {
      blocks.set(name, reason);
    },
    clear: (name) => {
      blocks.delete(name);
    },
  };
}
