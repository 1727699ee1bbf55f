import { DatabaseAway } from '../storage/failures.ts';
import { finishMessage, giveUpMessage } from './finish-message.ts';
import type { WorkResult } from './lanes.ts';
import { releaseMessage } from './lease.ts';
import type { DeliveryParts } from './parts.ts';
import type { TakenMessage } from './take-message.ts';
import { within } from './within.ts';
import { writeAtLast } from './write-at-last.ts';

// A timer may fire a little before the time that storage compares with.
const TIMER_SLACK_MS = 5;

/** Told when a message is done: its replies lie in the outbox. */
export type Finished = (taken: TakenMessage) => void;

/** Has the turn of a taken message taken and written; a turn that fails is tried again, and at last apologised for. */
export async function handleMessage(
  parts: DeliveryParts,
  taken: TakenMessage,
  finished: Finished,
): Promise<WorkResult> {
  if (!taken.readable) return giveUp(parts, taken, { finished, cause: 'unreadable' });
  if (taken.attempt > parts.settings.maxTakes)
    return giveUp(parts, taken, { finished, cause: 'taken too often' });
  try {
    const began = parts.clock.now();
    const turn = await within(parts.settings.turnLimitMs, parts.converse(taken));
    const given = { now: parts.clock.now(), newId: parts.newId };
    const finish = await writeAtLast(parts, finishMessage(taken, turn, given));
    if (finish !== 'written') return 'again';
    finished(taken);
    parts.report({
      type: 'turn-done',
      eventKey: taken.eventKey,
      platform: taken.message.platform,
      trace: turn.trace,
      replies: turn.replies.length,
      tookMs: parts.clock.now() - began,
    });
    return 'again';
  } catch (cause) {
    if (cause instanceof DatabaseAway) return giveBack(parts, taken, cause);
    return tryLater(parts, taken, { finished, cause });
  }
}

/** The turn could not read what it needs. That is no fault of the message, and nobody gets an apology for it. */
async function giveBack(parts: DeliveryParts, taken: TakenMessage, cause: DatabaseAway): Promise<WorkResult> {
  parts.report({ type: 'storage-failed', cause });
  await writeAtLast(parts, releaseMessage(taken, { notBefore: 0, counted: false }));
  return 'again';
}

interface Failed {
  readonly finished: Finished;
  readonly cause: unknown;
}

async function tryLater(parts: DeliveryParts, taken: TakenMessage, failed: Failed): Promise<WorkResult> {
  const pause = parts.settings.turnPausesMs[taken.attempt - 1];
  if (pause === undefined) return giveUp(parts, taken, failed);
  parts.report({ type: 'turn-failed', eventKey: taken.eventKey, last: false, cause: failed.cause });
  const notBefore = parts.clock.now() + pause;
  await writeAtLast(parts, releaseMessage(taken, { notBefore, counted: true }));
  return { afterMs: pause + TIMER_SLACK_MS };
}

async function giveUp(
  parts: DeliveryParts,
  taken: TakenMessage,
  { finished, cause }: Failed,
): Promise<WorkResult> {
  parts.report({ type: 'turn-failed', eventKey: taken.eventKey, last: true, cause });
  const given = { now: parts.clock.now(), newId: parts.newId, failure: codeOf(cause) };
  const finish = await writeAtLast(parts, giveUpMessage(taken, parts.apology(taken.message), given));
  if (finish === 'written') finished(taken);
  return 'again';
}

// The name only: a message of an error may repeat words of a person.
function codeOf(cause: unknown): string {
  if (typeof cause === 'string') return cause;
  return cause instanceof Error ? cause.name : 'unknown';
}
