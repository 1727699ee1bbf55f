/** Whether the assistant takes messages, and if not, why: one plain sentence a reason. */
export interface Readiness {
  /** Empty when it is ready. */
  reasons(): readonly string[];
  /** Says that something is in the way, until `clear` with the same name. */
  block(name: string, reason: string): void;
  clear(name: string): void;
}

export function makeReadiness(): Readiness {
  const blocks = new Map<string, string>();
  return {
    reasons: () => [...blocks.values()],
    block: (name, reason) => {
      blocks.set(name, reason);
    },
    clear: (name) => {
      blocks.delete(name);
    },
  };
}
