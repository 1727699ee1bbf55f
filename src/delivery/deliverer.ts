import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../language/languages.ts';
import type { Unit } from '../storage/committer.ts';
import { decideRetry } from './decide-retry.ts';
import { type AnyDoor, DeliveryFailure } from './door.ts';
import { type Lanes, makeLanes, type WorkResult } from './lanes.ts';
import type { DeliveryParts } from './parts.ts';
import { type Outcome, settleReply } from './settle-reply.ts';
import { take } from './take.ts';
import { type Outgoing, type TakenReply, takeReply } from './take-reply.ts';
import { tellMailFailed } from './tell-mail-failed.ts';
import { within } from './within.ts';

const TIMER_SLACK_MS = 5;
const WRITE_PAUSE_MS = 1_000;

/**
 * Sends the replies of one platform through its door, in order within a conversation. The only place that tries again.
 */
export function makeDeliverer(parts: DeliveryParts, door: AnyDoor): Lanes {
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

async function send(parts: DeliveryParts, door: AnyDoor, taken: TakenReply): Promise<Outcome> {
  const began = parts.clock.now();
  const outcome = await attempt(parts, door, taken);
  const { platform } = door;
  parts.report({
    type: 'send-done',
    platform,
    outcome: outcome.state,
    tookMs: parts.clock.now() - began,
  });
  if (outcome.state === 'sent') return outcome;
  const { state, failure } = outcome;
  const where = { replyId: taken.id, platform };
  parts.report({ type: 'send-failed', ...where, code: failure, last: state === 'dead' });
  return outcome;
}

async function attempt(parts: DeliveryParts, door: AnyDoor, taken: TakenReply): Promise<Outcome> {
  const { settings, clock, random } = parts;
  if (taken.outgoing === null) return { state: 'dead', failure: 'unreadable' };
  // Only after a process that ended while sending, again and again.
  if (taken.attempt > settings.sendTries) return { state: 'dead', failure: 'tried too often' };
  try {
    await within(settings.sendLimitMs, sendThrough(door, taken.outgoing));
    return { state: 'sent' };
  } catch (cause) {
    return decideRetry(cause, taken, { now: clock.now(), random, settings });
  }
}

function sendThrough(door: AnyDoor, outgoing: Outgoing): Promise<void> {
  if (door.platform === 'email' && outgoing.type === 'mail') return door.deliver(outgoing.mail);
  if (door.platform !== 'email' && outgoing.type === 'reply') return door.deliver(outgoing.reply);
  return Promise.reject(new DeliveryFailure('never', 'wrong door'));
}

// Until it is written down, nothing may make this reply go out again: a full disk must not double an answer.
async function settleAtLast(parts: DeliveryParts, taken: TakenReply, outcome: Outcome): Promise<void> {
  for (;;)
    try {
      return await parts.database.write(settle(parts, taken, outcome));
    } catch (cause) {
      parts.report({ type: 'storage-failed', cause });
      await sleep(WRITE_PAUSE_MS, undefined, { ref: false });
    }
}

// The chat told that the e-mail goes out; when it is given up, the chat has to tell that too.
function settle(
  { clock, newId, mailFailed }: DeliveryParts,
  taken: TakenReply,
  outcome: Outcome,
): Unit<void> {
  const settled = settleReply(taken, outcome, clock.now());
  if (outcome.state !== 'dead' || taken.outgoing?.type !== 'mail') return settled;
  const { mail } = taken.outgoing.mail;
  const reply = (language: Language) => mailFailed(mail, language);
  const told = tellMailFailed({ mailId: taken.id, reply, now: clock.now(), newId });
  return async (transaction) => {
    await settled(transaction);
    await told(transaction);
  };
}
