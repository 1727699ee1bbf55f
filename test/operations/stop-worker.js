// A process whose stop never ends, for stop-signals.test.ts.
import { onStopSignal } from '../../dist/src/operations/stop-signals.js';

onStopSignal(
  () => process.stdout.write('stopping\n'),
  () => performance.now(),
);
setInterval(() => {}, 1_000);
process.stdout.write('running\n');
