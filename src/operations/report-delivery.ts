import type { DeliveryProblem } from '../delivery/parts.ts';
import type { Log } from './log.ts';

/** Writes what delivery reports to the log: ids and kinds, never words. */
export function reportDelivery(log: Log): (problem: DeliveryProblem) => void {
  return (problem) => {
    switch (problem.type) {
      case 'turn-failed':
        log.fault(
          problem.last
            ? 'A message could not be answered; the person got an apology.'
            : 'A turn failed and is tried again.',
          problem.cause,
          { event: problem.eventKey },
        );
        break;
      case 'send-failed':
        log.warn(
          problem.last
            ? 'A reply did not get through and is given up.'
            : 'A reply did not get through and is tried again.',
          { reply: problem.replyId, platform: problem.platform, code: problem.code },
        );
        break;
      case 'storage-failed':
        log.fault('The database could not be read or written.', problem.cause);
        break;
    }
  };
}
