/** A Ctrl-C under `npm start` arrives twice: from the terminal, and handed on by npm a moment later. */
const ECHO_MILLISECONDS = 100;

/**
 * Runs `stop` at the first SIGTERM or SIGINT, and ends the process at once at a second one.
 *
 * @param clock milliseconds that only grow
 */
export function onStopSignal(stop: () => void, clock: () => number): void {
  let stoppedAt: number | null = null;
  const handle = () => {
    if (stoppedAt === null) {
      stoppedAt = clock();
      stop();
    } else if (clock() - stoppedAt > ECHO_MILLISECONDS) process.exit(1);
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
