/** A bell that can be waited for: rung before or while someone waits, it lets them go on once. */
export interface Bell {
  ring(): void;
  /** Resolves when the bell was rung since the last wait, or after the given time. */
  wait(milliseconds: number): Promise<void>;
}

export function makeBell(): Bell {
  let rung = false;
  let release: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      release?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          release = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      release = null;
    },
  };
}
