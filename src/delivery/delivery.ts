import type { Message } from '../conversation/message.ts';
import { conversationKey } from '../conversation/person.ts';
import { type Answers, makeAnswers } from './answers.ts';
import { makeDeliverer } from './deliverer.ts';
import { type Dispatcher, makeDispatcher } from './dispatcher.ts';
import type { Accept } from './door.ts';
import { findMessages, findReplies } from './find-work.ts';
import { freeLeases } from './free-leases.ts';
import { hearNews } from './hear-news.ts';
import { makeIntake } from './intake.ts';
import type { Lanes } from './lanes.ts';
import { writeNews } from './news.ts';
import type { DeliveryParts } from './parts.ts';
import { purge } from './purge.ts';
import { storeMessage } from './store-message.ts';
import type { TakenMessage } from './take-message.ts';
import { startTimers } from './timers.ts';
import { within } from './within.ts';

export interface Delivery {
  /** Rejects when the message is not on disk: then the platform must not be acknowledged. */
  readonly accept: Accept;
  /** Waits for the answer to an event, by its key. */
  readonly answerTo: Answers['of'];
  /** Begins to work, first on what an earlier run left. */
  start(): Promise<void>;
  /** Takes nothing more, finishes what is in hand, and gives back what takes too long. The database stays open. */
  stop(): Promise<void>;
}

/** Delivery is stopping: the message was not taken in. */
export class Stopping extends Error {
  override readonly name = 'Stopping';
}

/**
 * Inbox, dispatcher and outbox: an accepted message is never lost, and its answer is said twice only if the process died
 * between the platform's taking it and our marking it.
 */
export function makeDelivery(parts: DeliveryParts): Delivery {
  const { database, clock, settings } = parts;
  const answers = makeAnswers(database.query, settings.pollMs);
  const senders = new Map(parts.doors.map((door) => [door.platform, makeDeliverer(parts, door)]));
  const intake = makeIntake();
  const dispatcher = makeDispatcher(parts, { finished, before: intake.quiet });
  let stopTimers = () => {};
  let leave = async () => {};
  let stopping = false;

  function finished({ eventKey, conversationKey, message: { platform } }: TakenMessage): void {
    answers.announce(eventKey);
    const sender = senders.get(platform);
    sender?.wake(conversationKey);
    const unsent = sender === undefined;
    database.neighbours.tell(writeNews({ type: 'answered', eventKey, conversationKey, platform, unsent }));
  }

  async function accept(message: Message, address: string | null): Promise<'accepted' | 'repeat'> {
    if (stopping) throw new Stopping('The assistant is stopping.');
    const outcome = await intake.during(database.write(storeMessage(message, address, clock.now())));
    if (outcome === 'repeat') return outcome;
    dispatcher.lanes.wake(conversationKey(message));
    parts.report({ type: 'accepted', platform: message.platform });
    return outcome;
  }

  async function poll(): Promise<void> {
    const now = clock.now();
    for (const key of await findMessages(database.query, now)) dispatcher.lanes.wake(key);
    for (const [platform, lanes] of senders)
      for (const key of await findReplies(database.query, platform, now)) lanes.wake(key);
  }

  async function lookAround(): Promise<void> {
    if (!stopping) await poll().catch(reportStorage);
  }

  function reportStorage(cause: unknown): void {
    parts.report({ type: 'storage-failed', cause });
  }

  /** What processes that died had in work is taken up at once, if nobody else is there whose work it may be. */
  async function takeOver(startedAt: number): Promise<void> {
    if (!(await database.neighbours.alone()) || stopping) return;
    await database.write(freeLeases(startedAt + settings.leaseMs));
    await lookAround();
  }

  return {
    accept,
    answerTo: answers.of,
    start: async () => {
      const ears = { answers, dispatcher: dispatcher.lanes, senders, doors: parts.doors, lookAround };
      leave = await database.neighbours.join((told) => hearNews(told, ears));
      if (database.neighbours.possible) void takeOver(clock.now()).catch(reportStorage);
      else await database.write(freeLeases(Number.MAX_SAFE_INTEGER));
      for (const lanes of [dispatcher.lanes, ...senders.values()]) lanes.start();
      stopTimers = startTimers(parts.report, [
        { everyMs: settings.pollMs, task: poll },
        { everyMs: settings.heartbeatMs, task: dispatcher.renewLeases },
        {
          everyMs: settings.purgeEveryMs,
          task: async () => void (await purge(database, clock.now(), settings)),
        },
      ]);
      await poll();
    },
    stop: async () => {
      stopping = true;
      stopTimers();
      await within(settings.stopMs, finishWork(dispatcher, [...senders.values()])).catch(() =>
        // What cannot be given back is free when its lease ends.
        dispatcher.release().catch(reportStorage),
      );
      await leave();
    },
  };
}

async function finishWork(dispatcher: Dispatcher, senders: readonly Lanes[]): Promise<void> {
  dispatcher.lanes.stop();
  await dispatcher.lanes.idle();
  await Promise.all(senders.map((lanes) => lanes.idle()));
  for (const lanes of senders) lanes.stop();
}
