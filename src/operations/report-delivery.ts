import type { DeliveryReport } from '../delivery/parts.ts';
import type { Log } from './log.ts';

/** Writes what delivery reports to the log: ids and kinds, never words. */
export function reportDelivery(log: Log): (report: DeliveryReport) => void {
  return (report) => {
    switch (report.type) {
      case 'accepted':
      case 'send-done':
        break; // counted, not told one by one
      case 'turn-done':
        log.info('A message was answered.', {
          event: report.eventKey,
          intents: report.trace.intents,
          confidence: report.trace.confidence,
          replies: report.replies,
          ms: report.tookMs,
        });
        break;
      case 'turn-failed':
        log.fault(
          report.last
            ? 'A message could not be answered; the person got an apology.'
            : 'A turn failed and is tried again.',
          report.cause,
          { event: report.eventKey },
        );
        break;
      case 'send-failed':
        log.warn(
          report.last
            ? 'A reply did not get through and is given up.'
            : 'A reply did not get through and is tried again.',
          { reply: report.replyId, platform: report.platform, code: report.code },
        );
        break;
      case 'storage-failed':
        log.fault('The database could not be read or written.', report.cause);
        break;
    }
  };
}
