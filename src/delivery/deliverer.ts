import { setTimeout as sleep } from 'node:timers/promises';
import { decideRetry } from './decide-retry.ts';
import type { Door } from './door.ts';
import { type Lanes, makeLanes, type WorkResult } from './lanes.ts';
import type { DeliveryParts } from './parts.ts';
import { type Outcome, settleReply } from './settle-reply.ts';
import { take } from './take.ts';
import { type TakenReply, takeReply } from './take-reply.ts';
import { within } from './within.ts';

const TIMER_SLACK_MS = 5;
const WRITE_PAUSE_MS = 1_000;

/**
 * Sends the replies of one platform through its door, in order within a conversation. The only place that tries again.
 */
export function makeDeliverer(parts: DeliveryParts, door: Door): Lanes {
  const { clock, settings } = parts;

  async function work(conversationKey: string): Promise<WorkResult> {
    const { leaseMs } = settings;
    const taking = { platform: door.platform, conversationKey, now: clock.now(), leaseMs };
    const taken = await take(parts, takeReply(taking));
    if (taken === null) return 'empty';
    const outcome = await send(parts, door, taken);
    await settleAtLast(parts, taken, outcome);
    if (outcome.state !== 'waiting') return 'again';
    return { afterMs: Math.max(0, outcome.notBefore - clock.now()) + TIMER_SLACK_MS };
  }

  return makeLanes({
    limit: settings.parallelSends,
    work,
    failed: (cause) => parts.report({ type: 'storage-failed', cause }),
  });
}

async function send(parts: DeliveryParts, door: Door, taken: TakenReply): Promise<Outcome> {
  const outcome = await attempt(parts, door, taken);
  if (outcome.state === 'sent') return outcome;
  const { state, failure } = outcome;
  const where = { replyId: taken.id, platform: door.platform };
  parts.report({ type: 'send-failed', ...where, code: failure, last: state === 'dead' });
  return outcome;
}

async function attempt(parts: DeliveryParts, door: Door, taken: TakenReply): Promise<Outcome> {
  const { settings, clock, random } = parts;
  if (taken.outgoing === null) return { state: 'dead', failure: 'unreadable' };
  // Only after a process that ended while sending, again and again.
  if (taken.attempt > settings.sendTries) return { state: 'dead', failure: 'tried too often' };
  try {
    await within(settings.sendLimitMs, door.deliver(taken.outgoing));
    return { state: 'sent' };
  } catch (cause) {
    return decideRetry(cause, taken, { now: clock.now(), random, settings });
  }
}

// Until it is written down, nothing may make this reply go out again: a full disk must not double an answer.
async function settleAtLast(parts: DeliveryParts, taken: TakenReply, outcome: Outcome): Promise<void> {
  for (;;)
    try {
      return await parts.database.write(settleReply(taken, outcome, parts.clock.now()));
    } catch (cause) {
      parts.report({ type: 'storage-failed', cause });
      await sleep(WRITE_PAUSE_MS, undefined, { ref: false });
    }
}
